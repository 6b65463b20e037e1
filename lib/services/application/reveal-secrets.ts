import { readApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import { grantReveal } from "../../data/issued-secrets";
import type { CustomerActor } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** How long one 表示する lasts, in minutes. */
export const revealMinutes = 5;

/** 表示する: lets this session see the secrets of an ID notice for a few minutes. Each reveal is audited (R15). */
export async function revealSecrets(
  actor: CustomerActor,
  receiptNumber: string,
  context: ServiceContext,
): Promise<Outcome> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    const application = await readApplication(actor, receiptNumber, tx);
    if (!application?.startDate) return failed({ kind: "notFound" });
    await grantReveal(tx, actor, application.id, new Date(now.getTime() + revealMinutes * 60_000));
    await appendAudit(tx, actor, { action: "reveal-secrets", subject: receiptNumber }, now);
    return done;
  });
}
