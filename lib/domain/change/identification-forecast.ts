import { identificationCapacity, identificationNumber, identificationSeries } from "../contract/identification-number";
import { type Ledger, numbersGivenOut } from "../contract/ledger";
import type { PlannedOperation } from "../contract/plan";

type Addition = Extract<PlannedOperation, { type: "addUserIds" }>;

/** Additions to one UserCode with the UserIds they would get now; fewer than `count` where the series runs out. */
export interface IdentificationForecast {
  readonly addition: Addition;
  readonly userIds: readonly string[];
}

export const additionsOf = (plan: readonly PlannedOperation[]): Addition[] =>
  plan.filter((operation): operation is Addition => operation.type === "addUserIds");

export const seriesOf = ({ userCode, industry, processingMode }: Addition): string =>
  identificationSeries(userCode, industry, processingMode);

/**
 * R14: the UserIds that approval would issue if it came now. A forecast: another approval may draw the numbers first.
 * `drawn`: how many numbers each series has given out.
 */
export function forecastUserIds(
  additions: readonly Addition[],
  ledger: Ledger,
  drawn: ReadonlyMap<string, number>,
): IdentificationForecast[] {
  const last = new Map(drawn);
  return additions.map((addition) => {
    const { userCode, industry, processingMode, count } = addition;
    const series = seriesOf(addition);
    const taken = numbersGivenOut(ledger, userCode);
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
