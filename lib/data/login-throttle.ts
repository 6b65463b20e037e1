import type { Connection } from "./database";

/**
 * Counts an attempt under a key. The caller counts before it checks the password, so that simultaneous guesses are all
 * counted. A window that began before `since` starts again from one.
 * @returns the number of attempts in the window, including this one
 */
export async function countAttempt(key: string, since: Date, now: Date, db: Connection): Promise<number> {
  const [row] = await db.$queryRaw<{ failures: number }[]>`
    INSERT INTO "LoginThrottle" ("key", "failures", "windowStart") VALUES (${key}, 1, ${now})
    ON CONFLICT ("key") DO UPDATE SET
      "failures" = CASE WHEN "LoginThrottle"."windowStart" < ${since} THEN 1 ELSE "LoginThrottle"."failures" + 1 END,
      "windowStart" = CASE WHEN "LoginThrottle"."windowStart" < ${since} THEN ${now} ELSE "LoginThrottle"."windowStart" END
    RETURNING "failures"`;
  if (!row) throw new Error(`log-in attempt of ${key} was not counted`);
  return row.failures;
}

/** Takes one attempt back: it turned out not to be a wrong guess. */
export async function uncountAttempt(key: string, db: Connection): Promise<void> {
  await db.loginThrottle.updateMany({ where: { key, failures: { gt: 0 } }, data: { failures: { decrement: 1 } } });
}

/** Forgets attempts whose window began before an instant. */
export async function deleteOldAttempts(before: Date, db: Connection): Promise<void> {
  await db.loginThrottle.deleteMany({ where: { windowStart: { lt: before } } });
}

/** Forgets all attempts under a key. */
export async function clearAttempts(key: string, db: Connection): Promise<void> {
  await db.loginThrottle.deleteMany({ where: { key } });
}
