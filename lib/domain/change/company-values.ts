import type { Operation } from "../contract/operations/operations";
import { scopeOf, targetsOf } from "../contract/operations/operations";

/** What operations change of the company, and so of all its offices: 企業名, 契約者名、契約者の役職. */
export const companyValuesIn = (plan: readonly Operation[]): readonly string[] => [
  ...new Set(
    plan
      .filter((operation) => scopeOf(operation) === "company")
      .flatMap((operation) => targetsOf(operation).map(({ label }) => label)),
  ),
];

/** Another office of the company. */
export interface SisterOffice {
  readonly id: string;
  readonly officeCode: string;
  readonly name: string;
}

/** 横浜営業所（OCE102）、… */
export const officesText = (offices: readonly Pick<SisterOffice, "officeCode" | "name">[]): string =>
  offices.map(({ name, officeCode }) => `${name}（${officeCode}）`).join("、");
