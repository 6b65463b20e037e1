import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { Contract } from "./contract";
import {
  contractAsOf,
  type Entry,
  type ImpossibleEntry,
  impossibleIn,
  type Ledger,
  lastSeq,
  turningDays,
} from "./ledger";
import { isImpossible } from "./operation-kind";
import { applyOperation, type Operation, scopeOf } from "./operations/operations";

/** An operation that an application asks for. It holds from the application's start date, or from a day of its own. */
export type PlannedOperation = Operation & { readonly from?: JapanDate };

/** The contract once all of a plan holds. What cannot be done is left out: `planProblems` tells it. */
export const contractAfter = (contract: Contract, plan: readonly PlannedOperation[], day: JapanDate): Contract =>
  plan.reduce((before, operation) => {
    const after = applyOperation(before, operation, operation.from ?? day);
    return isImpossible(after) ? before : after;
  }, contract);

/** The entries that approving a plan for a day would make: each in the ledger of the office, or of its company on that day. */
export function entriesOf(
  plan: readonly PlannedOperation[],
  ledger: Ledger,
  { day, officeId, applicationId }: { day: JapanDate; officeId: string; applicationId: string | null },
): readonly Omit<Entry, "seq">[] {
  return plan.map(({ from, ...operation }) => {
    const startDate = from ?? day;
    const scope =
      scopeOf(operation) === "company" ? { companyId: contractAsOf(ledger, startDate).companyId } : { officeId };
    return { scope, startDate, operation, applicationId };
  });
}

/** Why a plan cannot hold from a day on. */
export interface PlanProblem {
  /** Which operation of the plan, from 0; absent where an approval already given would no longer work. */
  readonly index?: number;
  readonly sentence: string;
  /** The same for the Center, where the sentence tells the customer what to do. */
  readonly fact?: string;
  /** The first day on which that operation works, where there is one. */
  readonly firstDay?: JapanDate;
}

/** What would not work if a plan held from a day on: operations of its own, or changes approved for later days. */
export function planProblems(
  plan: readonly PlannedOperation[],
  ledger: Ledger,
  day: JapanDate,
  officeId: string,
): PlanProblem[] {
  const last = lastSeq(ledger);
  const known = new Set(impossibleIn(ledger).map(({ entry }) => entry.seq));
  return rehearse(plan, ledger, day, officeId)
    .filter(({ entry }) => !known.has(entry.seq))
    .map((impossible) => {
      const index = impossible.entry.seq - last - 1;
      if (index < 0) return { sentence: laterChange(impossible) };
      const firstDay = impossible.missing && firstDayOf(plan, index, ledger, day, officeId);
      return { index, ...notOnThatDay(impossible, firstDay), ...(firstDay ? { firstDay } : {}) };
    });
}

function rehearse(plan: readonly PlannedOperation[], ledger: Ledger, day: JapanDate, officeId: string) {
  const last = lastSeq(ledger);
  const entries = entriesOf(plan, ledger, { day, officeId, applicationId: null });
  return impossibleIn([...ledger, ...entries.map((entry, index) => ({ ...entry, seq: last + 1 + index }))]);
}

/** What a plan needs may be approved already, to come later than the day it was asked for. */
function firstDayOf(
  plan: readonly PlannedOperation[],
  index: number,
  ledger: Ledger,
  day: JapanDate,
  officeId: string,
): JapanDate | undefined {
  const seq = lastSeq(ledger) + 1 + index;
  return turningDays(ledger, day).find(
    (later) => !rehearse(plan, ledger, later, officeId).some(({ entry }) => entry.seq === seq),
  );
}

function notOnThatDay(
  { missing, sentence, entry }: ImpossibleEntry,
  firstDay?: JapanDate | "",
): Pick<PlanProblem, "sentence" | "fact"> {
  if (!missing) return { sentence };
  if (!firstDay) return { sentence: `「${missing}」は、${formatLong(entry.startDate)}の契約にありません。` };
  const fact = `「${missing}」の利用開始日は${formatLong(firstDay)}です。`;
  return { sentence: `${fact}これを変更または削除する申込では、その日以降の日付を指定してください。`, fact };
}

const laterChange = ({ missing, sentence, entry }: ImpossibleEntry) =>
  missing
    ? `「${missing}」は、${formatLong(entry.startDate)}からの変更がすでに決まっています。`
    : `${formatLong(entry.startDate)}からの変更がすでに決まっており、同時に行えません。${sentence}`;
