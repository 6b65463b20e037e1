import { randomUUID } from "node:crypto";
import { appendAudit } from "../../data/audit-log";
import type { Transaction } from "../../data/database";
import { insertMailAgain, lockMail, reviveMail, type SendingAgain } from "../../data/mails";
import type { StaffActor } from "../../domain/account/actor";
import type { AnyNotice, RecipientRole } from "../../domain/application/notice";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { messageIdOf } from "./message-id-of";

interface SendAgain {
  readonly mailId: string;
  /** The address as it was, or a corrected one. */
  readonly recipient: string;
  readonly reason: string;
}

/**
 * もう一度送る: for a mail that was sent or has failed. To its own address it goes as the same mail, under its Message-ID; to
 * another one as a mail of its own, as it was written.
 * @returns the id of the mail that goes out
 */
export async function sendMailAgain(
  actor: StaffActor,
  { mailId, recipient, reason }: SendAgain,
  context: ServiceContext,
): Promise<Outcome<{ readonly mailId: string }>> {
  const again = { actor, at: context.clock.now(), reason };
  return context.db.$transaction(async (tx) => {
    const mail = await lockMail(tx, mailId);
    if (!mail) return failed({ kind: "notFound" });
    const same = mail.recipient.toLowerCase() === recipient.toLowerCase();
    if (mail.state === "WAITING" && same)
      return failed({ kind: "overtaken", sentence: "このメールは、すでに送信を待っています。" });
    const waiting = mail.again.find((other) => other.recipient.toLowerCase() === recipient.toLowerCase());
    if (waiting) return succeeded({ mailId: waiting.id });
    if (!same && mail.sealedKey !== null) return failed({ kind: "fields", problems: [keptToItsAddress] });
    const id = same ? mailId : await insertForAddress(tx, again, mail, recipient, context);
    if (same) await reviveMail(tx, again, mailId);
    await context.jobs.enqueueMails(tx, [id]);
    const detail = { recipient, reason, ...(same ? {} : { sentAs: id }) };
    await appendAudit(tx, actor, { action: "send-mail-again", subject: mailId, detail }, again.at);
    return succeeded({ mailId: id });
  });
}

/** Whoever gets the link of such a mail may do what its owner may. */
const keptToItsAddress = {
  field: "recipient",
  message: "このメールには、宛先の方だけが使うリンクがあります。別の宛先には送れません。",
};

async function insertForAddress(
  tx: Transaction,
  again: SendingAgain,
  mail: NonNullable<Awaited<ReturnType<typeof lockMail>>>,
  recipient: string,
  context: ServiceContext,
): Promise<string> {
  const id = randomUUID();
  await insertMailAgain(tx, again, {
    id,
    againOfId: mail.id,
    applicationId: mail.applicationId,
    notice: mail.notice as AnyNotice,
    recipient,
    recipientRole: mail.recipientRole as RecipientRole,
    messageId: messageIdOf(id, context),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    createdAt: again.at,
  });
  return id;
}
