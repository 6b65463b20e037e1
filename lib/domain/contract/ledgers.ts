import { contractAsOf, type Entry, type ImpossibleEntry, impossibleIn, type Ledger } from "./ledger";
import { type Operation, scopeOf } from "./operations/operations";
import { findOffice, type OtherOffice } from "./other-office";

/** What an application is judged against and entered in: its office's ledger, and the other offices that it names. */
export interface Ledgers {
  readonly officeId: string;
  readonly ledger: Ledger;
  readonly offices?: readonly OtherOffice[];
}

/** One of them. */
interface OfficeLedger {
  readonly officeId: string;
  /** Where it is another office's. */
  readonly officeCode?: string;
  readonly ledger: Ledger;
}

const isKnown = (office: OtherOffice): office is OtherOffice & { readonly ledger: Ledger } =>
  office.ledger !== undefined;

/** Every ledger that is known, that of the application's own office first. */
export const knownLedgers = ({ officeId, ledger, offices = [] }: Ledgers): readonly OfficeLedger[] => [
  { officeId, ledger },
  ...offices.filter(isKnown),
];

/** The ledger that a code names, or without one the own office's; undefined where it is not known. */
export function ledgerNamed(ledgers: Ledgers, otherOffice: string | undefined): OfficeLedger | undefined {
  if (otherOffice === undefined) return ledgers;
  const office = findOffice(ledgers.offices, otherOffice);
  return office && isKnown(office) ? office : undefined;
}

/** All entries of all ledgers, each once: what two offices share stands in the ledgers of both. */
export const allEntries = (ledgers: Ledgers): Ledger => {
  const entries = knownLedgers(ledgers).flatMap(({ ledger }) => ledger);
  return [...new Map(entries.map((entry) => [entry.seq, entry])).values()].toSorted((a, b) => a.seq - b.seq);
};

/** Whose ledger an operation stands in: the office's, or that of its company on that day. */
export const scopeIn = (
  { officeId, ledger }: OfficeLedger,
  operation: Operation,
  startDate: Entry["startDate"],
): Entry["scope"] =>
  scopeOf(operation) === "company" ? { companyId: contractAsOf(ledger, startDate).companyId } : { officeId };

/** The same with further entries, each where it belongs, be it as the company's. */
export const ledgersWith = (ledgers: Ledgers, entries: Ledger): Ledgers => ({
  ...ledgers,
  ledger: [...ledgers.ledger, ...entriesFor(ledgers, entries)],
  ...(ledgers.offices && {
    offices: ledgers.offices.map((office) =>
      isKnown(office) ? { ...office, ledger: [...office.ledger, ...entriesFor(office, entries)] } : office,
    ),
  }),
});

const entriesFor = ({ officeId, ledger }: OfficeLedger, entries: Ledger): Ledger =>
  entries.filter(({ scope }) =>
    "officeId" in scope
      ? scope.officeId === officeId
      : ledger.some((entry) => "companyId" in entry.scope && entry.scope.companyId === scope.companyId),
  );

/** An entry that does not work, and in whose ledger. */
export type BrokenEntry = ImpossibleEntry & OfficeLedger;

/** What worked in the ledgers before and does not afterwards. */
export const brokenBetween = (before: Ledgers, after: Ledgers): readonly BrokenEntry[] =>
  knownLedgers(after).flatMap((office) => {
    const then = knownLedgers(before).find(({ officeId }) => officeId === office.officeId);
    const known = new Set(impossibleIn(then?.ledger ?? []).map(({ entry }) => entry.seq));
    return impossibleIn(office.ledger)
      .filter(({ entry }) => !known.has(entry.seq))
      .map((impossible) => ({ ...office, ...impossible }));
  });

/** A sentence about a ledger. Of another office's it says whose. */
export const inLedgerOf = ({ officeCode }: Pick<OfficeLedger, "officeCode">, sentence: string): string =>
  officeCode ? `事業所「${officeCode}」の契約では、${sentence}` : sentence;
