import type { Connection } from "./database";

/** Failures counted under any of these keys since `since`, the highest. */
export async function countFailures(keys: readonly string[], since: Date, db: Connection): Promise<number> {
  const rows = await db.loginThrottle.findMany({ where: { key: { in: [...keys] }, windowStart: { gte: since } } });
  return Math.max(0, ...rows.map((row) => row.failures));
}

/** Counts a failure under a key; a window that began before `since` starts anew. */
export async function countFailure(key: string, since: Date, now: Date, db: Connection): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "LoginThrottle" ("key", "failures", "windowStart") VALUES (${key}, 1, ${now})
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN "LoginThrottle"."windowStart" < ${since} THEN 1 ELSE "LoginThrottle"."failures" + 1 END,
      "windowStart" = CASE WHEN "LoginThrottle"."windowStart" < ${since} THEN ${now} ELSE "LoginThrottle"."windowStart" END`;
}

export async function clearFailures(key: string, db: Connection): Promise<void> {
  await db.loginThrottle.deleteMany({ where: { key } });
}
