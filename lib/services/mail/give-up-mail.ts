import { readWaitingMail, recordMailTry } from "../../data/mails";
import type { ServiceContext } from "../service-context";

/** For a mail whose last try ended without a result, because its worker was killed or its lease ran out. */
export async function giveUpMail(mailId: string, context: ServiceContext): Promise<void> {
  const mail = await readWaitingMail(mailId, context.db);
  if (!mail) return;
  const before = mail.lastError ? `; before that: ${mail.lastError}` : "";
  await recordMailTry(
    mailId,
    { state: "FAILED", lastError: `the last try was cut off${before}` },
    context.clock.now(),
    context.db,
  );
}
