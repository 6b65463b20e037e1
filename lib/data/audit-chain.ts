import type { Connection } from "./database";
import { Prisma } from "./generated/client";

/** The two chains: who did or read what, and what happened to applications. */
export const chains = ["audit", "events"] as const;
export type Chain = (typeof chains)[number];

const tables: Record<Chain, { readonly table: Prisma.Sql; readonly digest: Prisma.Sql }> = {
  audit: { table: Prisma.sql`"AuditEntry"`, digest: Prisma.sql`"audit_entry_digest"` },
  events: { table: Prisma.sql`"ApplicationEvent"`, digest: Prisma.sql`"application_event_digest"` },
};

/** How long a chain is, and the hash of its last entry: noted elsewhere, they tell when its end was cut off. */
export interface ChainHead {
  readonly entries: number;
  readonly head: string;
}

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
