import type { Transaction } from "./database";

/**
 * Raises a counter by `count` and returns the first of the numbers drawn (from 1). The row stays locked until the
 * transaction ends, so two transactions never draw the same number (R1, R14).
 */
export async function drawNumbers(tx: Transaction, series: string, count: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO "Counter" ("series", "last") VALUES (${series}, ${count})
    ON CONFLICT ("series") DO UPDATE SET "last" = "Counter"."last" + ${count}
    RETURNING "last"`;
  if (!row) throw new Error(`counter ${series} returned nothing`);
  return row.last - count + 1;
}
