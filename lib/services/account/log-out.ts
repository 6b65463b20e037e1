import { appendAudit } from "../../data/audit-log";
import { endSession } from "../../data/sessions";
import type { Person } from "../../domain/account/actor";
import type { World } from "../world";

/** ログアウト */
export async function logOut(actor: Person, world: World): Promise<void> {
  const now = world.clock.now();
  await world.db.$transaction(async (tx) => {
    await endSession(tx, actor.sessionId, now);
    await appendAudit(tx, actor, { action: "log-out", subject: actor.loginId }, now);
  });
}
