import { type Actor, systemActor } from "../domain/account/actor";
import { type JapanDate, japanDate } from "../domain/calendar/japan-date";
import type { Contract } from "../domain/contract/contract";
import { contractAsOf, type Entry, type Ledger, type Revocation } from "../domain/contract/ledger";
import { readOperation } from "../domain/contract/operations/operations";
import type { Connection, Transaction } from "./database";
import { fromDatabaseDate, toDatabaseDate } from "./database-date";

interface EntryRow {
  readonly seq: bigint;
  readonly companyId: string | null;
  readonly officeId: string | null;
  readonly startDate: Date;
  readonly operation: { readonly type: string };
  readonly applicationId: string | null;
  readonly receiptNumber: string | null;
}

/**
 * All that was ever entered for an office that the actor may see, with its companies' entries, in one statement; undefined for
 * anyone else's office (R21).
 */
export async function readLedger(actor: Actor, officeId: string, db: Connection): Promise<Ledger | undefined> {
  if (actor.kind === "customer" && actor.officeId !== officeId) return undefined;
  const rows = await db.$queryRaw<EntryRow[]>`
    SELECT e."seq", e."companyId", e."officeId", e."startDate", e."operation", e."applicationId", a."receiptNumber"
    FROM "LedgerEntry" e
    LEFT JOIN "Application" a ON a."id" = e."applicationId" AND a."officeId" = ${officeId}::uuid
    WHERE e."officeId" = ${officeId}::uuid OR e."companyId" IN (
      SELECT ("operation"->>'companyId')::uuid FROM "LedgerEntry"
      WHERE "officeId" = ${officeId}::uuid AND "operation"->>'companyId' IS NOT NULL
    ) ORDER BY e."seq"`;
  return rows.length > 0 ? rows.map(toEntry) : undefined;
}

/** The contract of a day; undefined where the actor may not know of the office. */
export async function readContract(
  actor: Actor,
  officeId: string,
  day: JapanDate,
  db: Connection,
): Promise<Contract | undefined> {
  const ledger = await readLedger(actor, officeId, db);
  return ledger && contractAsOf(ledger, day);
}

const toEntry = ({
  seq,
  companyId,
  officeId,
  startDate,
  operation,
  applicationId,
  receiptNumber,
}: EntryRow): Entry => ({
  seq: Number(seq),
  scope: companyId ? { companyId } : { officeId: officeId ?? "" },
  startDate: fromDatabaseDate(startDate),
  operation: isRevocation(operation) ? operation : readOperation(operation),
  applicationId,
  ...(receiptNumber ? { receiptNumber } : {}),
});

const isRevocation = (operation: { readonly type: string }): operation is Revocation => operation.type === "revoke";

/**
 * Whoever changes contracts waits here until the transaction before has ended: first for the companies, then for the offices, each
 * in the order of their ids, so that none waits for the other in a circle. Numbers of entries are drawn behind these locks, so that
 * they are in the order of what was known.
 */
export async function lockContracts(tx: Transaction, officeIds: readonly string[]): Promise<void> {
  const ids = [...officeIds];
  await tx.$queryRaw`SELECT 1 FROM "Company" WHERE "id" IN (SELECT "companyId" FROM "Office" WHERE "id" = ANY (${ids}::uuid[]))
    ORDER BY "id" FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "Office" WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
}

/** The offices in whose ledgers an application has entered something. */
export async function listEnteredOffices(tx: Transaction, applicationId: string): Promise<string[]> {
  const rows = await tx.ledgerEntry.findMany({
    where: { applicationId, officeId: { not: null } },
    distinct: ["officeId"],
    select: { officeId: true },
  });
  return rows.flatMap(({ officeId }) => officeId ?? []);
}

/** Appends to the ledgers of offices and their companies, which are locked. */
export async function appendEntries(
  tx: Transaction,
  entries: readonly Omit<Entry, "seq">[],
  enteredAt: Date,
): Promise<void> {
  await tx.ledgerEntry.createMany({
    data: entries.map(({ scope, startDate, operation, applicationId }) => ({
      ...scope,
      startDate: toDatabaseDate(startDate),
      operation: { ...operation },
      applicationId,
      enteredAt,
    })),
  });
  const ends = entries.filter(({ operation: { type } }) => type === "endContract" || type === "revoke");
  for (const officeId of new Set(ends.flatMap(({ scope }) => ("officeId" in scope ? scope.officeId : [])))) {
    await writeEnd(tx, officeId);
  }
}

/** Repeats in the office's own row when its contract ends, for log-in and lists. */
async function writeEnd(tx: Transaction, id: string): Promise<void> {
  const ledger = (await readLedger(systemActor, id, tx)) ?? [];
  const { ended } = contractAsOf(ledger, atLast);
  await tx.office.update({
    where: { id },
    data: { endedFrom: ended ? toDatabaseDate(ended.from) : null },
    select: { id: true },
  });
}

/** After everything that may be entered. */
const atLast = japanDate("9999-12-31");
