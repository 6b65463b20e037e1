import { formatLong, type JapanDate } from "../calendar/japan-date";
import { enteredBy, impossibleIn, type Ledger } from "./ledger";
import { moveOperation } from "./operations/operations";
import type { PlannedOperation } from "./plan";

interface Move {
  readonly applicationId: string;
  /** The start date until now. Only what holds from that day on is moved. */
  readonly from: JapanDate;
  readonly to: JapanDate;
  /** What the application asked for: what has a day of its own there keeps it. */
  readonly plan: readonly PlannedOperation[];
}

/** What an application entered, with its numbers and names, as it is entered again for another start date. */
export const movedPlan = (ledger: Ledger, { applicationId, from, to, plan }: Move): readonly PlannedOperation[] =>
  enteredBy(ledger, applicationId).map(({ operation, startDate }) => {
    const ownDay = plan.some((planned) => planned.from === startDate && planned.type === operation.type);
    return startDate !== from || ownDay
      ? { ...operation, from: startDate }
      : { ...moveOperation(operation, to), from: to };
  });

/** Why what an application entered cannot move: in the ledger afterwards something no longer works that did before. */
export function refuseMove(before: Ledger, after: Ledger, applicationId: string): string | undefined {
  const known = new Set(impossibleIn(before).map(({ entry }) => entry.seq));
  const broken = impossibleIn(after).find(({ entry }) => !known.has(entry.seq));
  if (!broken || broken.entry.applicationId === applicationId) return broken?.sentence;
  return `ほかに承認した変更（${formatLong(broken.entry.startDate)}から）がこの申込の内容を前提にしているため、利用開始日をこの日に変更できません。${broken.sentence}`;
}
