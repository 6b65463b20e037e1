import { randomUUID } from "node:crypto";
import type { Transaction } from "../../data/database";
import { insertMails } from "../../data/mails";
import type { AnyNotice, Recipient } from "../../domain/application/notice";
import type { ServiceContext } from "../service-context";
import { mailKeyPurpose } from "./mail-key";
import { messageIdOf } from "./message-id-of";

/** A mail that was written and is to be sent. */
interface WrittenMail {
  readonly applicationId: string | null;
  readonly notice: AnyNotice;
  readonly recipient: Pick<Recipient, "email" | "role">;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What a one-time link of it carries; it stands in the text as `keyPlace` and is kept sealed. */
  readonly key?: string;
}

/** Mails with their jobs: they go out once the transaction is through. */
export async function postMails(
  tx: Transaction,
  context: ServiceContext,
  written: readonly WrittenMail[],
): Promise<void> {
  const mails = written.map(({ recipient, key, ...mail }) => {
    const id = randomUUID();
    return {
      ...mail,
      id,
      recipient: recipient.email,
      recipientRole: recipient.role,
      messageId: messageIdOf(id, context),
      createdAt: context.clock.now(),
      ...(key ? { sealedKey: context.keys.seal(key, mailKeyPurpose(id)) } : {}),
    };
  });
  await insertMails(tx, mails);
  await context.jobs.enqueueMails(
    tx,
    mails.map(({ id }) => id),
  );
}
