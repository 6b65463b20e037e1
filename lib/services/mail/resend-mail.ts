import { appendAudit } from "../../data/audit-log";
import { reviveFailedMails } from "../../data/mails";
import type { StaffActor } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { World } from "../world";

/** 再送: puts a failed mail back into the queue, under its own Message-ID. */
export async function resendMail(actor: StaffActor, mailId: string, world: World): Promise<Outcome> {
  return world.db.$transaction(async (tx) => {
    const mailIds = await reviveFailedMails(tx, actor, mailId);
    if (mailIds.length === 0) return failed({ kind: "notFound" });
    await world.jobs.enqueueMails(tx, mailIds);
    await appendAudit(tx, actor, { action: "resend-mail", subject: mailId }, world.clock.now());
    return done;
  });
}
