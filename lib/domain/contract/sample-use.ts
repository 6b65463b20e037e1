import { addMonths, type JapanDate } from "../calendar/japan-date";
import type { Contract } from "./contract";
import { type Connection, connectionOfMode } from "./price-plan";

/** A month's use at plan B's prices, in yen. */
export interface MonthlyUse {
  readonly month: JapanDate;
  readonly atB: Readonly<Record<Connection, number>>;
}

/** Yen a month and UserId, and how the last three months differ: all our own, to have something to try the calculator with. */
const yenPerUserId = 9_000;
const shares = [0.93, 1.06, 1.01];

/** Made-up use of the last three months, as long as the portal keeps no bills: so much for each UserId of the contract. */
export function sampleUse({ userCodes }: Contract, today: JapanDate): readonly MonthlyUse[] {
  const userIds = userCodes.flatMap((code) => code.userIds);
  const yen = (connection: Connection, share: number) => {
    const count = userIds.filter(({ processingMode }) => connectionOfMode[processingMode] === connection).length;
    return Math.round((count * yenPerUserId * share) / 100) * 100;
  };
  return shares.map((share, index) => ({
    month: addMonths(today, index - shares.length),
    atB: { general: yen("general", share), netNaccs: yen("netNaccs", share) },
  }));
}

/** The mean of the months, in whole yen. */
export const meanUse = (months: readonly MonthlyUse[], connection: Connection): number =>
  Math.round(months.reduce((all, { atB }) => all + atB[connection], 0) / Math.max(1, months.length));
