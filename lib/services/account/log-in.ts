import { verifyPassword } from "../../adapters/password-hash";
import { readCredentials } from "../../data/accounts";
import { appendAudit } from "../../data/audit-log";
import { clearAttempts, countAttempt, uncountAttempt } from "../../data/login-throttle";
import { insertSession, readSession } from "../../data/sessions";
import type { ActorKind, Person } from "../../domain/account/actor";
import { attemptLimits, attemptsCountSince, attemptWindowMinutes } from "../../domain/account/attempt-limits";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

export interface LogIn {
  readonly loginId: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
}

export interface LoggedIn {
  readonly sessionId: string;
  readonly kind: Exclude<ActorKind, "system">;
}

/**
 * Opens a session. An unknown login ID and a wrong password get the same answer, so that nobody can find out which login IDs
 * exist. After repeated failures the account is throttled at that address only: its owner can still log in from elsewhere.
 */
export async function logIn(attempt: LogIn, context: ServiceContext): Promise<Outcome<LoggedIn>> {
  const { db } = context;
  const now = context.clock.now();
  const since = attemptsCountSince(now);
  const accountKey = `account/${attempt.loginId}/${attempt.address}`;
  const addressKey = `address/${attempt.address}`;
  const throttled = failed({ kind: "throttled", minutes: attemptWindowMinutes });
  // The address is counted first, so that a throttled address cannot fill the table with rows for invented login IDs.
  if ((await countAttempt(addressKey, since, now, db)) > attemptLimits.perAddress) return throttled;
  if ((await countAttempt(accountKey, since, now, db)) > attemptLimits.perAccount) {
    // This attempt tries no password, so it must not use up the attempts of colleagues at the same address.
    await uncountAttempt(addressKey, db);
    return throttled;
  }
  const account = await readCredentials(attempt.loginId, db);
  const matches = await verifyPassword(account?.passwordHash, attempt.password);
  if (!account || !matches || account.disabledAt) return failed({ kind: "wrongCredentials" });
  await clearAttempts(accountKey, db);
  await uncountAttempt(addressKey, db);
  return db.$transaction(async (tx) => {
    const sessionId = await insertSession(tx, {
      accountId: account.id,
      address: attempt.address,
      userAgent: attempt.userAgent.slice(0, 300),
      now,
    });
    const actor = (await readSession(sessionId, tx))?.actor as Person;
    await appendAudit(tx, actor, { action: "log-in", subject: account.loginId }, now);
    return succeeded({ sessionId, kind: actor.kind });
  });
}
