import { type Actor, actorName } from "../domain/account/actor";
import type { Connection, Transaction } from "./database";

export interface AuditFact {
  /** What was done, as verb-noun: `approve-application`. */
  readonly action: string;
  /** What it was done to: a receipt number, a login ID. */
  readonly subject: string;
  /** Never a secret. */
  readonly detail?: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Appends to the audit log. The database links the entry to the one before; call it last, it holds the chain's lock. */
export const appendAudit = (tx: Transaction, actor: Actor, fact: AuditFact, at: Date): Promise<void> =>
  appendAudits(tx, actor, [fact], at);

/** The same for what was done to many. */
export async function appendAudits(
  tx: Transaction,
  actor: Actor,
  facts: readonly AuditFact[],
  at: Date,
): Promise<void> {
  await tx.auditEntry.createMany({
    data: facts.map((fact) => ({
      at,
      actorKind: actor.kind,
      actorId: actor.kind === "system" ? null : actor.accountId,
      actorName: actorName(actor),
      address: actor.kind === "system" ? null : actor.address,
      action: fact.action,
      subject: fact.subject,
      detail: { ...fact.detail } as Record<string, string>,
    })),
  });
}

/** The number of the first entry that does not fit the chain, or undefined when the whole chain holds. */
export async function findBrokenAuditLink(db: Connection): Promise<string | undefined> {
  const [broken] = await db.$queryRaw<{ id: bigint }[]>`
    SELECT "id" FROM (
      SELECT "id", "hash", "previousHash", lag("hash", 1, '') OVER (ORDER BY "id") AS "expected",
             "audit_entry_digest"(entry) AS "digest"
      FROM "AuditEntry" AS entry
    ) AS links
    WHERE "previousHash" <> "expected" OR "hash" <> "digest"
    ORDER BY "id" LIMIT 1`;
  return broken === undefined ? undefined : String(broken.id);
}
