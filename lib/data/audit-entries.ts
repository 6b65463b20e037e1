import type { AdministratorActor } from "../domain/account/actor";
import type { AuditFilter } from "../domain/audit/audit-filter";
import { addDays, startOfJapanDay } from "../domain/calendar/japan-date";
import { normalizeCode } from "../domain/text/normalize";
import type { Connection } from "./database";

export interface AuditListing {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorName: string;
  /** Null for the system, strangers and accounts that are gone. */
  readonly loginId: string | null;
  readonly address: string | null;
  readonly action: string;
  readonly subject: string;
  readonly detail: unknown;
}

/** Entries of the audit log, newest first. `before` is the number of the last one of the page before. */
export async function listAuditEntries(
  _actor: AdministratorActor,
  { person, act, from, through, before, limit }: AuditFilter & { readonly before?: bigint; readonly limit: number },
  db: Connection,
): Promise<AuditListing[]> {
  const rows = await db.auditEntry.findMany({
    where: {
      ...(before && { id: { lt: before } }),
      ...(act && { action: act }),
      at: {
        ...(from && { gte: startOfJapanDay(from) }),
        ...(through && { lt: startOfJapanDay(addDays(through, 1)) }),
      },
      ...(person && { OR: [{ actorName: { contains: person } }, { actorId: { in: await accountsWith(person, db) } }] }),
    },
    orderBy: { id: "desc" },
    take: limit,
  });
  const loginIds = await loginIdsOf(
    rows.flatMap(({ actorId }) => actorId ?? []),
    db,
  );
  return rows.map(({ id, actorId, previousHash: _previous, hash: _hash, ...row }) => ({
    ...row,
    id: String(id),
    loginId: (actorId && loginIds.get(actorId)) || null,
  }));
}

/** The outcome of the last verification of the chains, or undefined before the first. */
export async function readLastVerification(_actor: AdministratorActor, db: Connection) {
  const entry = await db.auditEntry.findFirst({
    where: { action: "verify-chains" },
    orderBy: { id: "desc" },
    select: { at: true, actorName: true, detail: true },
  });
  return entry ?? undefined;
}

async function accountsWith(person: string, db: Connection): Promise<string[]> {
  const code = normalizeCode(person);
  const loginId = { in: [code, code.toLowerCase()] };
  return (await db.account.findMany({ where: { loginId }, select: { id: true } })).map(({ id }) => id);
}

async function loginIdsOf(accountIds: readonly string[], db: Connection): Promise<ReadonlyMap<string, string>> {
  const where = { id: { in: [...new Set(accountIds)] } };
  const accounts = await db.account.findMany({ where, select: { id: true, loginId: true } });
  return new Map(accounts.map(({ id, loginId }) => [id, loginId]));
}
