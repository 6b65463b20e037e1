import type { Actor } from "../domain/account/actor";
import type { JapanDate } from "../domain/calendar/japan-date";
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
}

/**
 * All that was ever entered for an office that the actor may see, with its companies' entries, in one statement; undefined for
 * anyone else's office (R21).
 */
export async function readLedger(actor: Actor, officeId: string, db: Connection): Promise<Ledger | undefined> {
  if (actor.kind === "customer" && actor.officeId !== officeId) return undefined;
  const rows = await db.$queryRaw<EntryRow[]>`
    SELECT "seq", "companyId", "officeId", "startDate", "operation", "applicationId" FROM "LedgerEntry"
    WHERE "officeId" = ${officeId}::uuid OR "companyId" IN (
      SELECT ("operation"->>'companyId')::uuid FROM "LedgerEntry"
      WHERE "officeId" = ${officeId}::uuid AND "operation"->>'companyId' IS NOT NULL
    ) ORDER BY "seq"`;
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

const toEntry = ({ seq, companyId, officeId, startDate, operation, applicationId }: EntryRow): Entry => ({
  seq: Number(seq),
  scope: companyId ? { companyId } : { officeId: officeId ?? "" },
  startDate: fromDatabaseDate(startDate),
  operation: isRevocation(operation) ? operation : readOperation(operation),
  applicationId,
});

const isRevocation = (operation: { readonly type: string }): operation is Revocation => operation.type === "revoke";

/**
 * Whoever changes a contract waits here until the transaction before has ended: first for the company, then for the office,
 * always in this order. Numbers of entries are drawn behind this lock, so that they are in the order of what was known.
 */
export async function lockContract(tx: Transaction, officeId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Company" WHERE "id" = (SELECT "companyId" FROM "Office" WHERE "id" = ${officeId}::uuid)
    FOR NO KEY UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM "Office" WHERE "id" = ${officeId}::uuid FOR NO KEY UPDATE`;
}

/** Appends to the ledgers of an office and its company, which are locked. */
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
}
