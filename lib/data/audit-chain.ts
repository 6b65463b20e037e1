import type { Chain, ChainHead } from "../domain/audit/verified-chain";
import type { Connection, Transaction } from "./database";
import { Prisma } from "./generated/client";

const tables: Record<Chain, { readonly table: Prisma.Sql; readonly digest: Prisma.Sql }> = {
  audit: { table: Prisma.sql`"AuditEntry"`, digest: Prisma.sql`"audit_entry_digest"` },
  events: { table: Prisma.sql`"ApplicationEvent"`, digest: Prisma.sql`"application_event_digest"` },
};

export async function readChainHead(chain: Chain, db: Connection): Promise<ChainHead> {
  const { table } = tables[chain];
  const [found] = await db.$queryRaw<ChainHead[]>`
    SELECT (SELECT count(*)::int FROM ${table}) AS "entries",
           coalesce((SELECT "hash" FROM ${table} ORDER BY "id" DESC LIMIT 1), '') AS "head"`;
  return found ?? { entries: 0, head: "" };
}

/** The number of the first entry that does not fit the chain, or undefined when the whole chain holds. Reads all of it. */
export async function findBrokenLink(chain: Chain, db: Connection): Promise<string | undefined> {
  const { table, digest } = tables[chain];
  const [broken] = await db.$queryRaw<{ id: bigint }[]>`
    SELECT "id" FROM (
      SELECT "id", "hash", "previousHash", lag("hash", 1, '') OVER (ORDER BY "id") AS "expected",
             ${digest}(entry) AS "digest"
      FROM ${table} AS entry
    ) AS links
    WHERE "previousHash" <> "expected" OR "hash" <> "digest"
    ORDER BY "id" LIMIT 1`;
  return broken === undefined ? undefined : String(broken.id);
}

/** Whether a hash that was noted once is still that of an entry: where it is not, the end of the chain was cut off. */
export async function chainHolds(chain: Chain, hash: string, db: Connection): Promise<boolean> {
  const { table } = tables[chain];
  const found = await db.$queryRaw<unknown[]>`SELECT 1 FROM ${table} WHERE "hash" = ${hash} LIMIT 1`;
  return found.length > 0;
}

/** Whether no daily report of the chains was made since an instant; whoever else asks waits until this one is made or not. */
export async function claimChainReport(tx: Transaction, since: Date): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('AuditEntry'))`;
  return (await tx.auditEntry.count({ where: { action: "report-chains", at: { gte: since } } })) === 0;
}
