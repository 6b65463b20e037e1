import type { JapanDate } from "../calendar/japan-date";
import { blankContract } from "./blank-contract";
import type { Contract } from "./contract";
import { type Impossible, isImpossible } from "./operation-kind";
import { applyOperation, type Operation } from "./operations/operations";

/** Undo: what an application entered before no longer holds. */
export interface Revocation {
  readonly type: "revoke";
}

/** One line of a ledger. Lines are appended, never changed. */
export interface Entry {
  /** The order in which entries were made; unique over all ledgers. */
  readonly seq: number;
  /** Whose ledger it stands in. */
  readonly scope: { readonly companyId: string } | { readonly officeId: string };
  /** The first day on which the operation holds. */
  readonly startDate: JapanDate;
  readonly operation: Operation | Revocation;
  /** The application that was approved; null for what a contract began with. */
  readonly applicationId: string | null;
  /** Its receipt number, where it was filed by the office whose ledger this is. */
  readonly receiptNumber?: string;
}

/** All that was ever entered for one office: its own entries and those of the companies it has belonged to. */
export type Ledger = readonly Entry[];

type Effective = Entry & { readonly operation: Operation };

/** The contract of a day: everything entered to hold from that day or before. */
export const contractAsOf = (ledger: Ledger, day: JapanDate): Contract =>
  fold(inForce(ledger).filter(({ startDate }) => startDate <= day)).contract;

/** The days after `from` on which the contract changes, earliest first. */
export const turningDays = (ledger: Ledger, from: JapanDate): JapanDate[] => [
  ...new Set(
    inForce(ledger)
      .map(({ startDate }) => startDate)
      .filter((day) => day > from),
  ),
];

/** An entry that does not work on its day, and why. */
export interface ImpossibleEntry extends Impossible {
  readonly entry: Entry;
}

/** The entries that do not work, e.g. because what they end is no longer there on their day. Empty in a sound ledger. */
export const impossibleIn = (ledger: Ledger): readonly ImpossibleEntry[] => fold(inForce(ledger)).impossible;

/** What was known when `seq` had been entered. */
export const ledgerUpTo = (ledger: Ledger, seq: number): Ledger => ledger.filter((entry) => entry.seq <= seq);

/** The last entry's number; 0 where nothing was entered. */
export const lastSeq = (ledger: Ledger): number => ledger.reduce((last, { seq }) => Math.max(last, seq), 0);

/**
 * What an application entered, also where that was revoked later, in the order it was entered. Where it was revoked and entered
 * again, for another day, what it entered last.
 */
export function enteredBy(ledger: Ledger, applicationId: string): readonly (Entry & { operation: Operation })[] {
  const own = ledger.filter((entry) => entry.applicationId === applicationId);
  const operations = own.filter((entry): entry is Effective => entry.operation.type !== "revoke");
  const last = lastSeq(operations);
  const revoked = lastSeq(own.filter(({ operation, seq }) => operation.type === "revoke" && seq < last));
  return operations.filter(({ seq }) => seq > revoked);
}

/** The entries that hold, in the order in which they take effect: by day, then as they were entered. */
export function inForce(ledger: Ledger): readonly (Entry & { operation: Operation })[] {
  const revoked = new Map<string, number>();
  for (const { operation, applicationId, seq } of ledger) {
    if (operation.type === "revoke" && applicationId) revoked.set(applicationId, seq);
  }
  const holds = (entry: Entry): entry is Effective =>
    entry.operation.type !== "revoke" && !(entry.seq < (revoked.get(entry.applicationId ?? "") ?? 0));
  return ledger
    .filter(holds)
    .toSorted((a, b) => (a.startDate === b.startDate ? a.seq - b.seq : a.startDate < b.startDate ? -1 : 1));
}

/** First the office's own entries, which say what company it belongs to, then that company's. */
function fold(entries: readonly Effective[]) {
  const impossible: ImpossibleEntry[] = [];
  const done = (contract: Contract, entry: Effective): Contract => {
    const result = applyOperation(contract, entry.operation, entry.startDate);
    if (!isImpossible(result)) return result;
    impossible.push({ ...result, entry });
    return contract;
  };
  const own = entries.filter(({ scope }) => "officeId" in scope).reduce(done, blankContract);
  const contract = entries
    .filter(({ scope }) => "companyId" in scope && scope.companyId === own.companyId)
    .reduce(done, own);
  return { contract, impossible };
}

/** Every identification number that a UserCode ever had: none is used again (R14). */
export const numbersGivenOut = (ledger: Ledger, userCode: string): ReadonlySet<string> =>
  new Set(
    ledger.flatMap(({ operation }) => {
      if (operation.type === "addUserIds") return operation.userCode === userCode ? (operation.numbers ?? []) : [];
      if (operation.type !== "moveIn") return [];
      const moved = operation.userCodes.filter(({ code }) => code === userCode);
      return moved.flatMap(({ userIds }) => userIds.map(({ identificationNumber }) => identificationNumber));
    }),
  );
