import { appendAudit } from "../../data/audit-log";
import { reviveFailedMails } from "../../data/mails";
import type { StaffActor } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** 再送: puts a failed mail back into the queue, under its own Message-ID. */
export async function resendMail(actor: StaffActor, mailId: string, context: ServiceContext): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    const at = context.clock.now();
    const mailIds = await reviveFailedMails(tx, { actor, at, reason: null }, mailId);
    if (mailIds.length === 0) return failed({ kind: "notFound" });
    await context.jobs.enqueueMails(tx, mailIds);
    await appendAudit(tx, actor, { action: "resend-mail", subject: mailId }, at);
    return done;
  });
}
