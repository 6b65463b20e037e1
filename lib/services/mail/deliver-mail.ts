import { logEvent } from "../../adapters/log-event";
import { partWorks } from "../../adapters/outages";
import { type MailCarrier, refusedForGood } from "../../adapters/smtp";
import { readMailDelay, readWaitingMail, recordMailTry } from "../../data/mails";
import { systemActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";
import { withKey } from "./mail-key";
import { mailFailed, withoutAddresses } from "./mail-outage";

/**
 * The worker's try at a mail. The Message-ID is the mail's own, so a mail that was taken and then lost its
 * acknowledgement is recognised by the other side.
 * @throws what the other side said, when it should be tried again later.
 */
export async function deliverMail(
  mailId: string,
  { isLast }: { readonly isLast: boolean },
  carrier: MailCarrier,
  context: ServiceContext,
): Promise<void> {
  const { db, clock } = context;
  const mail = await readWaitingMail(mailId, db);
  if (!mail) return;
  try {
    const receiptNumber = mail.application?.receiptNumber ?? null;
    await carrier.carry({ ...withKey(mail, context.keys), receiptNumber, to: mail.recipient, date: mail.createdAt });
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    if (isLast || refusedForGood(error)) {
      await recordMailTry(mailId, { state: "FAILED", lastError }, clock.now(), db);
      return logEvent("warning", "mail is given up", { mailId, why: withoutAddresses(lastError) });
    }
    const delayedSince = mail.delayedSince ?? clock.now();
    await recordMailTry(mailId, { state: "WAITING", lastError, delayedSince }, clock.now(), db);
    mailFailed(lastError);
    throw error;
  }
  await recordMailTry(mailId, { state: "SENT" }, clock.now(), db);
  if (mail.delayedSince && !(await readMailDelay(systemActor, db))) partWorks("mail");
}
