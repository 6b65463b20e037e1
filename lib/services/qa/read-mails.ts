import { readQaMails } from "../../data/qa/qa-mails";
import { withKey } from "../mail/mail-key";
import type { QaContext } from "./qa-context";
import { waitUntilIdle } from "./wait-until-idle";

/** The mails as they are handed over, once all of now are: with the links that only their owners see otherwise. */
export async function readMails(query: Parameters<typeof readQaMails>[0], context: QaContext) {
  await waitUntilIdle(context);
  const mails = await readQaMails(query, context.db);
  return mails.map((kept) => {
    const { id: _, sealedKey: __, ...mail } = withKey(kept, context.keys);
    return mail;
  });
}
