import { logNews } from "../../adapters/log";
import { type MailCarrier, refusedForGood } from "../../adapters/smtp";
import { readMailDelay, readWaitingMail, recordMailTry } from "../../data/mails";
import { systemActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";

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
  log = logNews,
): Promise<void> {
  const { db, clock } = context;
  const mail = await readWaitingMail(mailId, db);
  if (!mail) return;
  try {
    const receiptNumber = mail.application?.receiptNumber ?? null;
    await carrier.carry({ ...mail, receiptNumber, to: mail.recipient, date: mail.createdAt });
  } catch (error) {
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    if (isLast || refusedForGood(error)) return recordMailTry(mailId, { state: "FAILED", lastError }, clock.now(), db);
    const delayedSince = mail.delayedSince ?? clock.now();
    await recordMailTry(mailId, { state: "WAITING", lastError, delayedSince }, clock.now(), db);
    // The longest delayed mail speaks for the others, so that a server that is down does not fill the log.
    if ((await readMailDelay(systemActor, db))?.mailId === mailId)
      log("warning", `mail is delayed since ${delayedSince.toISOString()}: ${lastError}`);
    throw error;
  }
  await recordMailTry(mailId, { state: "SENT" }, clock.now(), db);
  if (mail.delayedSince && !(await readMailDelay(systemActor, db)))
    log("info", "the mails that were delayed are delivered");
}
