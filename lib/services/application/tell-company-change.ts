import type { Transaction } from "../../data/database";
import { listSisterOffices } from "../../data/offices";
import { systemActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import type { CompanyChange } from "../../domain/application/company-change";
import type { OfficeTold } from "../../domain/application/office-told";
import { planOf } from "../../domain/change/changes";
import { companyValuesIn } from "../../domain/change/company-values";

/** The company's other offices that have to know what becomes of values that are theirs, too; none where nothing is. */
export async function toldOfCompanyChange(
  tx: Transaction,
  { officeId, content, contractBefore }: ApplicationRecord,
  change: Pick<CompanyChange, "outcome" | "from">,
): Promise<readonly OfficeTold[]> {
  const values = companyValuesIn(planOf(content.changes, contractBefore));
  if (values.length === 0) return [];
  const offices = await listSisterOffices(systemActor, officeId, tx);
  return offices.map(({ id, officeCode, name }) => ({
    officeId: id,
    performed: { act: "tellCompanyChange", office: { officeCode, name }, values, ...change },
  }));
}
