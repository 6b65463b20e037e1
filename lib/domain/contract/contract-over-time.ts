import type { JapanDate } from "../calendar/japan-date";
import { blankContract } from "./blank-contract";
import {
  type Contract,
  type ContractTerminal,
  type ContractUserCode,
  type ContractUserId,
  findUserCode,
} from "./contract";
import { contractAsOf, inForce, type Ledger } from "./ledger";
import type { ContractLine } from "./line";
import { isImpossible } from "./operation-kind";
import { applyOperation } from "./operations/operations";

/** Usable from `startDate`; with an `endDate`, no longer usable from that day on. */
export interface Term {
  readonly startDate: JapanDate;
  readonly endDate: JapanDate | null;
}

export type UserCodeOverTime = Omit<ContractUserCode, "userIds"> &
  Term & {
    readonly userIds: readonly (ContractUserId & Term)[];
  };
export type TerminalOverTime = ContractTerminal & Term;
export type LineOverTime = ContractLine & Term;

/** The contract of a day, with every UserCode, UserId and terminal that has ended or is still to come, each with its term. */
export type ContractOverTime = Omit<Contract, "userCodes" | "terminals" | "lines"> & {
  readonly userCodes: readonly UserCodeOverTime[];
  readonly terminals: readonly TerminalOverTime[];
  readonly lines: readonly LineOverTime[];
};

/** The contract of `day` with what was before it and what is approved to come. */
export function contractOverTime(ledger: Ledger, day: JapanDate): ContractOverTime {
  const turns = turnsOf(ledger);
  const today = contractAsOf(ledger, day);
  const codes = termsOf(turns, ({ userCodes }, turn) =>
    userCodes.map((code) => [code.code, { ...code, startDate: turn }]),
  );
  return {
    ...today,
    userCodes: codes
      .map(({ startDate, endDate, ...code }) => ({
        ...(findUserCode(today, code.code) ?? lastKnown(turns, code)),
        startDate,
        endDate,
        userIds: termsOf(turns, (contract) => {
          const held = findUserCode(contract, code.code)?.userIds ?? [];
          return held.map((userId) => [userId.identificationNumber, userId]);
        }),
      }))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    terminals: termsOf(turns, ({ terminals }) => terminals.map((terminal) => [terminal.name, terminal])).toSorted(
      (a, b) => (a.name < b.name ? -1 : 1),
    ),
    lines: termsOf(turns, ({ lines }) => lines.map((line) => [line.number, line])).map((line) => ({
      ...line,
      ...today.lines.find(({ number }) => number === line.number),
    })),
  };
}

interface Turn {
  readonly day: JapanDate;
  readonly contract: Contract;
}

/** The office's own part of the contract after each entry, in the order in which they take effect. */
function turnsOf(ledger: Ledger): readonly Turn[] {
  const turns: Turn[] = [];
  let contract = blankContract;
  for (const { operation, startDate, scope } of inForce(ledger)) {
    if (!("officeId" in scope)) continue;
    const after = applyOperation(contract, operation, startDate);
    if (!isImpossible(after)) contract = after;
    turns.push({ day: startDate, contract });
  }
  return turns;
}

/** A UserCode as it was, or will be, at last. */
const lastKnown = (turns: readonly Turn[], code: ContractUserCode): ContractUserCode =>
  turns
    .findLast(({ contract }) => findUserCode(contract, code.code))
    ?.contract.userCodes.find((each) => each.code === code.code) ?? code;

/** What was there before an entry and is not after it has ended on its day. */
function termsOf<Held extends { readonly startDate: JapanDate }>(
  turns: readonly Turn[],
  heldIn: (contract: Contract, day: JapanDate) => readonly (readonly [string, Held])[],
): (Held & Term)[] {
  const terms = new Map<string, Held & Term>();
  for (const { day, contract } of turns) {
    const held = new Map(heldIn(contract, day));
    for (const [key, one] of held) if (!terms.has(key)) terms.set(key, { ...one, endDate: null });
    for (const [key, one] of terms)
      if (!held.has(key) && one.endDate === null) terms.set(key, { ...one, endDate: day });
  }
  return [...terms.values()];
}

export type TermState = "upcoming" | "active" | "ending" | "ended";

/** Where a term stands on a day: ending means still usable with its last day already fixed. */
export function termState(term: Term, today: JapanDate): TermState {
  if (term.endDate !== null && term.endDate <= today) return "ended";
  if (term.startDate > today) return "upcoming";
  return term.endDate === null ? "active" : "ending";
}
