import { type AttemptAllowance, afterAttempt, lastWithRoom } from "../domain/account/attempt-allowance";
import type { Connection } from "./database";

/** What attempts are counted under, and how many of them there may be. */
export interface CountedAttempt {
  readonly key: string;
  readonly allowance: AttemptAllowance;
}

/**
 * Counts an attempt under each key, or under none of them where one has no room. The caller counts before it checks the
 * password; each key is one statement, which does what `afterAttempt` says, so that simultaneous guesses are all counted.
 * @returns whether there was room everywhere
 */
export async function takeAttempts(attempts: readonly CountedAttempt[], now: Date, db: Connection): Promise<boolean> {
  for (const [index, attempt] of attempts.entries()) {
    if (await take(attempt, now, db)) continue;
    await giveBackAttempts(attempts.slice(0, index), db);
    return false;
  }
  return true;
}

async function take({ key, allowance }: CountedAttempt, now: Date, db: Connection): Promise<boolean> {
  const every = `${allowance.everySeconds} seconds`;
  const taken = await db.$executeRaw`
    INSERT INTO "AttemptAllowance" ("key", "usedUntil") VALUES (${key}, ${afterAttempt(allowance, undefined, now)})
    ON CONFLICT ("key") DO UPDATE SET "usedUntil" = GREATEST("AttemptAllowance"."usedUntil", ${now}) + ${every}::interval
    WHERE "AttemptAllowance"."usedUntil" <= ${lastWithRoom(allowance, now)}`;
  return taken > 0;
}

/** Takes attempts back: they turned out not to be guesses. */
export async function giveBackAttempts(attempts: readonly CountedAttempt[], db: Connection): Promise<void> {
  for (const { key, allowance } of attempts) {
    await db.$executeRaw`
      UPDATE "AttemptAllowance" SET "usedUntil" = "usedUntil" - ${`${allowance.everySeconds} seconds`}::interval
      WHERE "key" = ${key}`;
  }
}

/** Forgets all attempts under a key. */
export async function clearAttempts(key: string, db: Connection): Promise<void> {
  await db.attemptAllowance.deleteMany({ where: { key } });
}

/** Forgets what is used up no longer. */
export async function deleteOldAttempts(now: Date, db: Connection): Promise<void> {
  await db.attemptAllowance.deleteMany({ where: { usedUntil: { lt: now } } });
}
