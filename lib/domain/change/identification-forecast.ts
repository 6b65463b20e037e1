import type { Contract } from "../contract/contract";
import { identificationCapacity, identificationNumber, identificationSeries } from "../contract/identification-number";
import type { ContractOperation } from "./change-item";

type Addition = Extract<ContractOperation, { type: "addUserIds" }>;

/** Additions to one UserCode with the UserIds they would get now; fewer than `count` where the series runs out. */
export interface IdentificationForecast {
  readonly addition: Addition;
  readonly userIds: readonly string[];
}

export const additionsOf = (operations: readonly ContractOperation[]): Addition[] =>
  operations.filter((operation): operation is Addition => operation.type === "addUserIds");

export const seriesOf = ({ userCode, industry, processingMode }: Addition): string =>
  identificationSeries(userCode, industry, processingMode);

/**
 * R14: the UserIds that approval would issue if it came now. A forecast: another approval may draw the numbers first.
 * `drawn`: how many numbers each series has given out.
 */
export function forecastUserIds(
  additions: readonly Addition[],
  contract: Contract,
  drawn: ReadonlyMap<string, number>,
): IdentificationForecast[] {
  const last = new Map(drawn);
  return additions.map((addition) => {
    const { userCode, industry, processingMode, count } = addition;
    const series = seriesOf(addition);
    const held = contract.userCodes.find((code) => code.code === userCode)?.userIds ?? [];
    const taken = new Set(held.map((userId) => userId.identificationNumber));
    const userIds: string[] = [];
    let serial = last.get(series) ?? 0;
    while (userIds.length < count && serial < identificationCapacity(processingMode)) {
      serial += 1;
      const number = identificationNumber(industry, processingMode, serial);
      if (!taken.has(number)) userIds.push(`${userCode}${number}`);
    }
    last.set(series, serial);
    return { addition, userIds };
  });
}
