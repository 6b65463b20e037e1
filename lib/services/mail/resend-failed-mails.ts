import { appendAudits } from "../../data/audit-log";
import { reviveFailedMails } from "../../data/mails";
import type { StaffActor } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** 再送 of all failed mails at once, e.g. after the mail server was down for longer than the tries last. */
export async function resendFailedMails(actor: StaffActor, context: ServiceContext): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    const at = context.clock.now();
    const mailIds = await reviveFailedMails(tx, { actor, at, reason: null });
    if (mailIds.length === 0) return failed({ kind: "notFound" });
    await context.jobs.enqueueMails(tx, mailIds);
    const facts = mailIds.map((mailId) => ({ action: "resend-mail", subject: mailId }));
    await appendAudits(tx, actor, facts, at);
    return done;
  });
}
