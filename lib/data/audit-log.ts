import { type Actor, actorName, type Stranger } from "../domain/account/actor";
import type { AuditDetailKey } from "../domain/audit/audit-words";
import type { Transaction } from "./database";

export interface AuditFact {
  /** What was done, as verb-noun: `approve-application`. */
  readonly action: string;
  /** What it was done to: a receipt number, a login ID. */
  readonly subject: string;
  /** Never a secret. */
  readonly detail?: Readonly<Partial<Record<AuditDetailKey, string | number | readonly string[]>>>;
}

/** Appends to the audit log. The database links the entry to the one before; call it last, it holds the chain's lock. */
export const appendAudit = (tx: Transaction, actor: Actor | Stranger, fact: AuditFact, at: Date): Promise<void> =>
  appendAudits(tx, actor, [fact], at);

/** The same for what was done to many. */
export async function appendAudits(
  tx: Transaction,
  actor: Actor | Stranger,
  facts: readonly AuditFact[],
  at: Date,
): Promise<void> {
  await tx.auditEntry.createMany({
    data: facts.map((fact) => ({
      at,
      actorKind: actor.kind,
      actorId: "accountId" in actor ? actor.accountId : null,
      actorName: actorName(actor),
      address: actor.kind === "system" ? null : actor.address,
      action: fact.action,
      subject: fact.subject,
      detail: { ...fact.detail } as Record<string, string>,
    })),
  });
}
