import { verifyPassword } from "../../adapters/password-hash";
import { readCredentials } from "../../data/accounts";
import { appendAudit } from "../../data/audit-log";
import { clearAttempts, countAttempt, uncountAttempt } from "../../data/login-throttle";
import { insertSession, readSession } from "../../data/sessions";
import type { ActorKind, Person } from "../../domain/account/actor";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { World } from "../world";

/** Failures that close the door, per account and address and per address, and how long they count. */
const perAccountAndAddress = 5;
const perAddress = 30;
const windowMinutes = 15;

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
 * Opens a session. Wrong login ID and wrong password answer alike; after repeated failures the address waits, while the
 * owner still gets in from elsewhere.
 */
export async function logIn(attempt: LogIn, world: World): Promise<Outcome<LoggedIn>> {
  const { db } = world;
  const now = world.clock.now();
  const since = new Date(now.getTime() - windowMinutes * 60_000);
  const accountKey = `account/${attempt.loginId}/${attempt.address}`;
  const addressKey = `address/${attempt.address}`;
  const throttled = failed({ kind: "throttled", minutes: windowMinutes });
  // The address first: one that waits writes nothing more under login IDs it makes up.
  if ((await countAttempt(addressKey, since, now, db)) > perAddress) return throttled;
  if ((await countAttempt(accountKey, since, now, db)) > perAccountAndAddress) {
    // No password was tried, so the colleagues at this address do not wait for it.
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
