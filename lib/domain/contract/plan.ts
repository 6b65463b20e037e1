import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { Contract } from "./contract";
import { type Entry, lastSeq, turningDays } from "./ledger";
import {
  allEntries,
  type BrokenEntry,
  brokenBetween,
  inLedgerOf,
  type Ledgers,
  ledgerNamed,
  ledgersWith,
  scopeIn,
} from "./ledgers";
import { isImpossible, type NumberSource } from "./operation-kind";
import { applyOperation, issueNumbers, type Operation, targetsOf } from "./operations/operations";

/**
 * An operation that an application asks for. It holds from the application's start date or from a day of its own, in the ledger of
 * the application's office or, named by its code, in that of another.
 */
export type PlannedOperation = Operation & { readonly from?: JapanDate; readonly otherOffice?: string };

/** The office's contract once all of a plan holds. What cannot be done is left out: `planProblems` tells it. */
export const contractAfter = (contract: Contract, plan: readonly PlannedOperation[], day: JapanDate): Contract =>
  plan
    .filter(({ otherOffice }) => otherOffice === undefined)
    .reduce((before, operation) => {
      const after = applyOperation(before, operation, operation.from ?? day);
      return isImpossible(after) ? before : after;
    }, contract);

/** At approval: a plan with the numbers that its operations need, drawn one after the other. */
export async function issuePlan(
  plan: readonly PlannedOperation[],
  numbers: NumberSource,
): Promise<readonly PlannedOperation[]> {
  const issued: PlannedOperation[] = [];
  for (const { from, otherOffice, ...operation } of plan) {
    issued.push({
      ...(await issueNumbers(operation, numbers)),
      ...(from ? { from } : {}),
      ...(otherOffice ? { otherOffice } : {}),
    });
  }
  return issued;
}

/**
 * The entries that approving a plan for a day would make: each in the ledger of its office, or of the company of that office on
 * that day. @throws where a ledger that it names is not known
 */
export const entriesOf = (
  plan: readonly PlannedOperation[],
  ledgers: Ledgers,
  { day, applicationId }: { day: JapanDate; applicationId: string | null },
): readonly Omit<Entry, "seq">[] =>
  plan.map(({ from, otherOffice, ...operation }) => {
    const startDate = from ?? day;
    const office = ledgerNamed(ledgers, otherOffice);
    if (!office) throw new Error(`the ledger of office ${otherOffice} is not known`);
    return { scope: scopeIn(office, operation, startDate), startDate, operation, applicationId };
  });

/** Why a plan cannot hold from a day on. */
export interface PlanProblem {
  /** Which operation of the plan, from 0; absent where an approval already given would no longer work. */
  readonly index?: number;
  readonly sentence: string;
  /** The same for the Center, where the sentence tells the customer what to do. */
  readonly fact?: string;
  /** The item that asks for the operation has a rule of its own on this. */
  readonly ruledByItem?: true;
  /** The first day on which that operation works, where there is one. */
  readonly firstDay?: JapanDate;
}

/**
 * What would not work if a plan held from a day on: operations of its own, or changes approved for later days, in every ledger
 * that is known.
 */
export function planProblems(plan: readonly PlannedOperation[], ledgers: Ledgers, day: JapanDate): PlanProblem[] {
  const first = lastSeq(allEntries(ledgers)) + 1;
  return rehearse(plan, ledgers, day).map((broken) => {
    const index = broken.entry.seq - first;
    if (index < 0) return { sentence: inLedgerOf(broken, laterChange(broken)) };
    const firstDay = broken.missing && firstDayOf(plan, broken, ledgers, day);
    const { sentence, fact } = notOnThatDay(broken, firstDay);
    return {
      index,
      sentence: inLedgerOf(broken, sentence),
      ...(fact ? { fact: inLedgerOf(broken, fact) } : {}),
      ...(broken.ruledByItem ? { ruledByItem: true as const } : {}),
      ...(firstDay ? { firstDay } : {}),
    };
  });
}

/** What would be broken. Entries are numbered on from the last; what goes into a ledger that is not known is passed over. */
function rehearse(plan: readonly PlannedOperation[], ledgers: Ledgers, day: JapanDate): readonly BrokenEntry[] {
  const first = lastSeq(allEntries(ledgers)) + 1;
  const entries = plan.flatMap((operation, index) =>
    ledgerNamed(ledgers, operation.otherOffice)
      ? entriesOf([operation], ledgers, { day, applicationId: null }).map((entry) => ({ ...entry, seq: first + index }))
      : [],
  );
  return brokenBetween(ledgers, ledgersWith(ledgers, entries));
}

/** What a plan needs may be approved already, to come later than the day it was asked for. */
function firstDayOf(
  plan: readonly PlannedOperation[],
  { entry, ledger }: BrokenEntry,
  ledgers: Ledgers,
  day: JapanDate,
): JapanDate | undefined {
  return turningDays(ledger, day).find(
    (later) => !rehearse(plan, ledgers, later).some((broken) => broken.entry.seq === entry.seq),
  );
}

function notOnThatDay(
  { missing, sentence, entry }: BrokenEntry,
  firstDay?: JapanDate | "",
): Pick<PlanProblem, "sentence" | "fact"> {
  if (!missing) return { sentence };
  if (!firstDay) return { sentence: `「${missing}」は、${formatLong(entry.startDate)}の契約にありません。` };
  const fact = `「${missing}」の利用開始日は${formatLong(firstDay)}です。`;
  return { sentence: `${fact}これを変更または削除する申込では、その日以降の日付を指定してください。`, fact };
}

/** What is decided already for a later day, with the application and the row that it is. */
function laterChange({ missing, sentence, entry: { startDate, receiptNumber, operation } }: BrokenEntry): string {
  const row = operation.type === "revoke" ? undefined : targetsOf(operation).at(-1)?.label;
  const which = receiptNumber ? `（受付番号${receiptNumber}「${row ?? ""}」）` : "";
  return missing
    ? `「${missing}」は、${formatLong(startDate)}からの変更${which}がすでに決まっています。`
    : `${formatLong(startDate)}からの変更${which}がすでに決まっており、同時に行えません。${sentence}`;
}
