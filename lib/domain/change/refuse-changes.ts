import type { JapanDate } from "../calendar/japan-date";
import type { Contract } from "../contract/contract";
import { contractAsOf, numbersGivenOut } from "../contract/ledger";
import type { Ledgers } from "../contract/ledgers";
import { contractAfter, planProblems } from "../contract/plan";
import type { ChangeProblem, Changes } from "./change-item";
import { checkChanges, planByItem } from "./changes";

/** Why changes cannot hold from a day on; with the first day on which that one could, where there is such a day. */
export interface ChangeRefusal extends ChangeProblem {
  readonly firstDay?: JapanDate;
}

interface Circumstances extends Ledgers {
  /** The contract that the customer saw: what is as it was there is not asked for. */
  readonly before: Contract;
  readonly day: JapanDate;
  /** The keys of all chosen items, where some of them have no value yet. */
  readonly chosen?: readonly string[];
}

/** Every rule on the changes as of a day: those of the items, and what the ledger cannot bear then or later. */
export function refuseChanges(
  changes: Changes,
  { before, day, chosen = Object.keys(changes), ...ledgers }: Circumstances,
): ChangeRefusal[] {
  const { ledger, offices } = ledgers;
  const planned = planByItem(changes, before);
  const plan = planned.map(({ operation }) => operation);
  const impossible = planProblems(plan, ledgers, day).map(({ index, sentence, fact, firstDay }): ChangeRefusal => {
    const item = planned[index ?? -1]?.item;
    const told = { message: sentence, ...(fact ? { fact } : {}) };
    return firstDay || !item
      ? { step: "items", field: "wishedStartDate", ...told, ...(firstDay ? { firstDay } : {}) }
      : { step: item.step, ...told };
  });
  if (impossible.length > 0) return [...new Map(impossible.map((problem) => [problem.message, problem])).values()];
  const contract = contractAsOf(ledger, day);
  const after = contractAfter(contract, plan, day);
  const numbersTaken = (userCode: string) => numbersGivenOut(ledger, userCode);
  return checkChanges(changes, { before: contract, after, day, chosen, numbersTaken, ...(offices ? { offices } : {}) });
}
