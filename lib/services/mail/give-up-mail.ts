import { readWaitingMail, recordMailTry } from "../../data/mails";
import type { World } from "../world";

/** For a mail whose last try ended without a result, because its worker was killed or its lease ran out. */
export async function giveUpMail(mailId: string, world: World): Promise<void> {
  const mail = await readWaitingMail(mailId, world.db);
  if (!mail) return;
  const before = mail.lastError ? `; before that: ${mail.lastError}` : "";
  await recordMailTry(mailId, { state: "FAILED", lastError: `the last try was cut off${before}` }, world.db);
}
