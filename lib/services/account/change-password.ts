import { hashPassword, verifyPassword } from "../../adapters/password-hash";
import { readOwnPasswordHash, writeOwnPassword } from "../../data/accounts";
import { appendAudit } from "../../data/audit-log";
import { endOtherSessions } from "../../data/sessions";
import type { Person } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { World } from "../world";

/** パスワードの変更. All other sessions of the account end. */
export async function changePassword(
  actor: Person,
  passwords: { readonly currentPassword: string; readonly newPassword: string },
  world: World,
): Promise<Outcome> {
  const now = world.clock.now();
  if (!(await verifyPassword(await readOwnPasswordHash(actor, world.db), passwords.currentPassword))) {
    const message = "現在のパスワードが正しくありません。";
    return failed({ kind: "fields", problems: [{ field: "currentPassword", message }] });
  }
  const passwordHash = await hashPassword(passwords.newPassword);
  await world.db.$transaction(async (tx) => {
    await writeOwnPassword(tx, actor, passwordHash);
    await endOtherSessions(tx, actor.accountId, actor.sessionId, now);
    await appendAudit(tx, actor, { action: "change-password", subject: actor.loginId }, now);
  });
  return done;
}
