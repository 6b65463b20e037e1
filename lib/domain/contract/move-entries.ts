import { formatLong, type JapanDate } from "../calendar/japan-date";
import { type Entry, enteredBy } from "./ledger";
import { allEntries, brokenBetween, inLedgerOf, knownLedgers, type Ledgers } from "./ledgers";
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
export const movedPlan = (ledgers: Ledgers, { applicationId, from, to, plan }: Move): readonly PlannedOperation[] =>
  enteredBy(allEntries(ledgers), applicationId).map((entry) => {
    const { operation, startDate } = entry;
    const ownDay = plan.some((planned) => planned.from === startDate && planned.type === operation.type);
    return startDate !== from || ownDay
      ? { ...operation, ...officeOf(entry, ledgers), from: startDate }
      : { ...moveOperation(operation, to), ...officeOf(entry, ledgers), from: to };
  });

/** The other office in whose ledger an entry stands, where it is not the application's own. */
function officeOf({ scope }: Entry, ledgers: Ledgers): Pick<PlannedOperation, "otherOffice"> {
  if (!("officeId" in scope)) return {};
  const otherOffice = knownLedgers(ledgers).find(({ officeId }) => officeId === scope.officeId)?.officeCode;
  return otherOffice ? { otherOffice } : {};
}

/** Why what an application entered cannot move: in the ledgers afterwards something no longer works that did before. */
export function refuseMove(before: Ledgers, after: Ledgers, applicationId: string): string | undefined {
  const [broken] = brokenBetween(before, after);
  if (!broken) return undefined;
  if (broken.entry.applicationId === applicationId) return inLedgerOf(broken, broken.sentence);
  return inLedgerOf(
    broken,
    `ほかに承認した変更（${formatLong(broken.entry.startDate)}から）がこの申込の内容を前提にしているため、利用開始日をこの日に変更できません。${broken.sentence}`,
  );
}
