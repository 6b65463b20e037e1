import { randomUUID } from "node:crypto";
import { verifyPassword } from "../../adapters/password-hash";
import { readCredentials } from "../../data/accounts";
import { type CountedAttempt, clearAttempts, giveBackAttempts, takeAttempts } from "../../data/attempts";
import { appendAudit } from "../../data/audit-log";
import { hasLoggedInFrom, insertSession, readSession } from "../../data/sessions";
import { isClosedAfterEnd } from "../../domain/account/access-after-end";
import type { ActorKind, Person } from "../../domain/account/actor";
import { attemptAllowances, knownForDays, waitMinutes } from "../../domain/account/attempt-allowance";
import type { KnownDevice } from "../../domain/account/known-device";
import { placeOfAddress } from "../../domain/account/place-of-address";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

export interface LogIn {
  readonly loginId: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string;
  /** What the browser says of earlier log-ins, as far as we have written it. */
  readonly devices: readonly KnownDevice[];
}

export interface LoggedIn {
  readonly sessionId: string;
  readonly kind: Exclude<ActorKind, "system">;
  /** For the browser to keep. */
  readonly device: KnownDevice;
}

/** Why nobody was logged in. An unknown login ID and a wrong password get the same answer. */
const refused = (reason: "wrong" | "wait") =>
  failed(reason === "wrong" ? { kind: "wrongCredentials" } : { kind: "throttled", minutes: waitMinutes });

/** Opens a session, unless the password is wrong or was tried too often (admit). */
export async function logIn(attempt: LogIn, context: ServiceContext): Promise<Outcome<LoggedIn>> {
  const { db } = context;
  const account = await readCredentials(attempt.loginId, db);
  const admission = await admit(attempt, account?.id, context);
  if (!admission.admitted) return refused("wait");
  const matches = await verifyPassword(account?.passwordHash, attempt.password);
  if (!account || !matches || account.disabledAt) return refused(admission.strangersWait ? "wait" : "wrong");
  await giveBackAttempts(admission.counted, db);
  await clearAttempts(atAddress(attempt).key, db);
  const now = context.clock.now();
  const { contractEndedFrom: endedFrom } = account;
  if (endedFrom && isClosedAfterEnd(endedFrom, japanDateOf(now))) {
    return failed({ kind: "accountClosed", from: endedFrom });
  }
  return db.$transaction(async (tx) => {
    const sessionId = await insertSession(tx, {
      accountId: account.id,
      address: attempt.address,
      userAgent: attempt.userAgent.slice(0, 300),
      now,
    });
    const actor = (await readSession(sessionId, tx))?.actor as Person;
    await appendAudit(tx, actor, { action: "log-in", subject: account.loginId }, now);
    return succeeded({ sessionId, kind: actor.kind, device: { accountId: account.id, deviceId: randomUUID() } });
  });
}

interface Admission {
  /** Whether the password is tried at all. */
  readonly admitted: boolean;
  /** Strangers would have to wait: a wrong password is told so, too, or the answer would tell who is known here. */
  readonly strangersWait: boolean;
  readonly counted: readonly CountedAttempt[];
}

/**
 * Strangers share what may be tried at an address and at an account. Whoever comes with a device, or from a place, in which
 * the account has logged in before has an allowance that they cannot use up.
 */
async function admit(attempt: LogIn, accountId: string | undefined, { db, clock }: ServiceContext): Promise<Admission> {
  const now = clock.now();
  const device = attempt.devices.find((each) => each.accountId === accountId);
  if (device) {
    const counted = [{ key: `device/${device.deviceId}`, allowance: attemptAllowances.device }];
    return { admitted: await takeAttempts(counted, now, db), strangersWait: false, counted };
  }
  const own = atAddress(attempt);
  // The address comes first, so that one that waits cannot fill the table with rows for invented login IDs.
  const strangers = [
    { key: `address/${placeOfAddress(attempt.address)}`, allowance: attemptAllowances.address },
    own,
    { key: `account/${attempt.loginId.toUpperCase()}`, allowance: attemptAllowances.account },
  ];
  const since = new Date(now.getTime() - knownForDays * 24 * 60 * 60_000);
  const isKnownPlace = accountId !== undefined && (await hasLoggedInFrom(accountId, attempt.address, since, db));
  const room = await takeAttempts(strangers, now, db);
  if (room || !isKnownPlace) return { admitted: room, strangersWait: false, counted: strangers };
  return { admitted: await takeAttempts([own], now, db), strangersWait: true, counted: [own] };
}

const atAddress = ({ loginId, address }: LogIn): CountedAttempt => ({
  key: `account/${loginId.toUpperCase()}/${placeOfAddress(address)}`,
  allowance: attemptAllowances.accountAtAddress,
});
