import { readAttachment, readAttachmentPart, type StoredFile } from "../../data/attachments";
import { appendAudit } from "../../data/audit-log";
import type { Person } from "../../domain/account/actor";
import { attachedFileWords } from "../../domain/attachment/attached-file";
import { isUuid } from "../../domain/text/uuid";
import type { ServiceContext } from "../service-context";

/** A file that goes along with an application, with its bytes part by part; taking one is audited. Undefined where the actor may not know of it. */
export async function readAttachmentFor(
  actor: Person,
  id: string,
  context: ServiceContext,
): Promise<{ readonly file: StoredFile; readonly bytes: AsyncGenerator<Uint8Array> } | undefined> {
  const file = isUuid(id) ? await readAttachment(actor, id, context.db) : undefined;
  if (!file) return undefined;
  const { receiptNumber } = file;
  await context.db.$transaction((tx) =>
    appendAudit(
      tx,
      actor,
      { action: "read-attachment", subject: receiptNumber ?? id, detail: { file: attachedFileWords(file) } },
      context.clock.now(),
    ),
  );
  return { file, bytes: partsOf(id, context) };
}

async function* partsOf(id: string, { db }: ServiceContext): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const part = await readAttachmentPart(id, position, db);
    if (!part) return;
    yield part;
  }
}
