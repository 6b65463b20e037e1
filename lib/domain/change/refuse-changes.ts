import type { JapanDate } from "../calendar/japan-date";
import type { Contract } from "../contract/contract";
import { contractAsOf, type Ledger, numbersGivenOut } from "../contract/ledger";
import type { Ledgers } from "../contract/ledgers";
import { contractAfter, planProblems } from "../contract/plan";
import { isForexUserCode } from "../contract/user-code-name";
import type { ChangeProblem, Changes, ItemCircumstances } from "./change-item";
import { checkChanges, planByItem } from "./changes";
import { refuseOffices } from "./named-offices";

/** Why changes cannot hold from a day on; with the first day on which that one could, where there is such a day. */
export interface ChangeRefusal extends ChangeProblem {
  readonly firstDay?: JapanDate;
}

interface Circumstances extends Ledgers {
  /** The contract that the customer saw: what is as it was there is not asked for. */
  readonly before: Contract;
  readonly day: JapanDate;
  /** Whether the company ever had its UserCode for 外為法関連業務, at whatever office; absent, what the ledger knows of it. */
  readonly forexCodeTaken?: boolean;
  /** The keys of all chosen items, where some of them have no value yet. */
  readonly chosen?: readonly string[];
  readonly filing?: ItemCircumstances["filing"] | undefined;
}

/** Every rule on the changes as of a day: those of the items, and what the ledger cannot bear then or later. */
export function refuseChanges(
  changes: Changes,
  { before, day, forexCodeTaken, chosen = Object.keys(changes), filing, ...ledgers }: Circumstances,
): ChangeRefusal[] {
  const { ledger, offices } = ledgers;
  const planned = planByItem(changes, before);
  const plan = planned.map(({ operation }) => operation);
  const contract = contractAsOf(ledger, day);
  const after = contractAfter(contract, plan, day);
  const circumstances: ItemCircumstances = {
    before: contract,
    after,
    day,
    chosen,
    numbersTaken: (userCode) => numbersGivenOut(ledger, userCode),
    forexCodeTaken: forexCodeTaken ?? hasForexCode(ledger),
    ...(offices ? { offices } : {}),
    ...(filing ? { filing } : {}),
  };
  const impossible = planProblems(plan, ledgers, day).flatMap((problem): readonly ChangeRefusal[] => {
    const { index, sentence, fact, firstDay, ruledByItem } = problem;
    const item = planned[index ?? -1]?.item;
    // An office that was named wrongly is the cause of what then is not in its contract.
    const misnamed = item ? refuseOffices(item, changes[item.key], circumstances) : [];
    if (misnamed.length > 0) return misnamed;
    const told = { message: sentence, ...(fact ? { fact } : {}) };
    if (firstDay || !item)
      return [{ step: "items", field: "wishedStartDate", ...told, ...(firstDay ? { firstDay } : {}) }];
    const own = (ruledByItem && item.check?.(changes[item.key], circumstances)) || [];
    return own.length > 0 ? own : [{ step: item.step, ...told }];
  });
  if (impossible.length > 0) return [...new Map(impossible.map((problem) => [problem.message, problem])).values()];
  return checkChanges(changes, circumstances);
}

const hasForexCode = (ledger: Ledger): boolean =>
  ledger.some(({ operation }) => operation.type === "addUserCode" && isForexUserCode(operation.code));
