import { type MailCarrier, refusedForGood } from "../../adapters/smtp";
import { readWaitingMail, recordMailTry } from "../../data/mails";
import type { World } from "../world";

/**
 * The worker's try at a mail. The Message-ID is the mail's own, so a mail that was taken and then lost its
 * acknowledgement is recognised by the other side.
 * @throws what the other side said, when it should be tried again later.
 */
export async function deliverMail(
  mailId: string,
  { isLast }: { readonly isLast: boolean },
  carrier: MailCarrier,
  world: World,
): Promise<void> {
  const mail = await readWaitingMail(mailId, world.db);
  if (!mail) return;
  try {
    await carrier.carry({ ...mail, to: mail.recipient, date: mail.createdAt });
  } catch (error) {
    const failed = isLast || refusedForGood(error);
    const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500);
    await recordMailTry(mailId, { state: failed ? "FAILED" : "WAITING", lastError, sentAt: null }, world.db);
    if (failed) return;
    throw error;
  }
  await recordMailTry(mailId, { state: "SENT", lastError: null, sentAt: world.clock.now() }, world.db);
}
