import { appendAudit } from "../../data/audit-log";
import { endSession } from "../../data/sessions";
import type { Person } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";

/** ログアウト */
export async function logOut(actor: Person, context: ServiceContext): Promise<void> {
  const now = context.clock.now();
  await context.db.$transaction(async (tx) => {
    await endSession(tx, actor.sessionId, now);
    await appendAudit(tx, actor, { action: "log-out", subject: actor.loginId }, now);
  });
}
