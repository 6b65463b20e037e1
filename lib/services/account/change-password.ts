import { hashPassword, verifyPassword } from "../../adapters/password-hash";
import { readOwnPasswordHash, writeOwnPassword } from "../../data/accounts";
import { clearAttempts, takeAttempts } from "../../data/attempts";
import { appendAudit } from "../../data/audit-log";
import { endOtherSessions } from "../../data/sessions";
import type { Person } from "../../domain/account/actor";
import { attemptAllowances, waitMinutes } from "../../domain/account/attempt-allowance";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/**
 * パスワードの変更. All other sessions of the account end. Whoever holds an open session cannot try passwords without end:
 * after repeated failures the account waits.
 */
export async function changePassword(
  actor: Person,
  passwords: { readonly currentPassword: string; readonly newPassword: string },
  context: ServiceContext,
): Promise<Outcome> {
  const now = context.clock.now();
  const key = `password/${actor.accountId}`;
  if (!(await takeAttempts([{ key, allowance: attemptAllowances.ownPassword }], now, context.db))) {
    return failed({ kind: "throttled", minutes: waitMinutes });
  }
  if (!(await verifyPassword(await readOwnPasswordHash(actor, context.db), passwords.currentPassword))) {
    const message = "現在のパスワードが正しくありません。";
    return failed({ kind: "fields", problems: [{ field: "currentPassword", message }] });
  }
  const passwordHash = await hashPassword(passwords.newPassword);
  await context.db.$transaction(async (tx) => {
    await writeOwnPassword(tx, actor, passwordHash);
    await clearAttempts(key, tx);
    await endOtherSessions(tx, actor.accountId, actor.sessionId, now);
    await appendAudit(tx, actor, { action: "change-password", subject: actor.loginId }, now);
  });
  return done;
}
