import { createHash } from "node:crypto";
import {
  appendAttachmentPart,
  beginAttachment,
  countAttachments,
  deleteAttachment,
  endAttachment,
  findSameAttachment,
} from "../../data/attachments";
import { readDraftRecord } from "../../data/drafts";
import type { CustomerActor } from "../../domain/account/actor";
import { mostFileBytes, writeAttachedFile } from "../../domain/attachment/attached-file";
import { fileNameOf } from "../../domain/attachment/file-name";
import { fileTypeOf, telltaleBytes } from "../../domain/attachment/file-type";
import { type FileRefusal, writeRefusedFile } from "../../domain/attachment/refused-file";
import { isUuid } from "../../domain/text/uuid";
import type { ServiceContext } from "../service-context";

/** A file as it comes in. */
export interface IncomingFile {
  /** What it is called where it comes from. */
  readonly name: string;
  /** Its bytes; of a file that is too large so many that it is seen. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

const partBytes = 256 * 1024;

/** So many files are kept of one draft at a time. Those that are replaced go with the daily work. */
const mostOfDraft = 30;

/**
 * Takes a file in for a draft, part by part: no more of it is in memory than one part, and no connection is held while it comes. Told
 * by its content, it gets its name from us. The same file sent again, by a second press, is the one that is there.
 * @returns what stands for it among the form's values: the file, or why it was refused
 */
export async function attachFile(
  actor: CustomerActor,
  draftId: string,
  { name, bytes }: IncomingFile,
  context: ServiceContext,
): Promise<string> {
  const { db } = context;
  const refused = (why: FileRefusal) => writeRefusedFile({ why, name });
  const draft = isUuid(draftId) ? await readDraftRecord(actor, draftId, db) : undefined;
  if (!draft || draft.filedAs) return refused("lost");
  if ((await countAttachments(draftId, db)) >= mostOfDraft) return refused("tooMany");

  const hash = createHash("sha256");
  let size = 0;
  let position = 0;
  let id: string | undefined;
  let fileName = "";
  let gathered: Uint8Array[] = [];
  const keep = async (): Promise<boolean> => {
    const part = new Uint8Array(Buffer.concat(gathered));
    gathered = [];
    if (id === undefined) {
      const type = fileTypeOf(part);
      if (!type) return false;
      fileName = fileNameOf(name, type.extension);
      const { mediaType } = type;
      id = await beginAttachment(actor, { draftId, name: fileName, mediaType, now: context.clock.now() }, db);
    }
    await appendAttachmentPart({ attachmentId: id, position, bytes: part }, db);
    position += 1;
    return true;
  };
  const undone = async (why: FileRefusal) => {
    if (id !== undefined) await deleteAttachment(id, db);
    return refused(why);
  };
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > mostFileBytes) return await undone("tooLarge");
      hash.update(chunk);
      gathered.push(chunk);
      const waiting = gathered.reduce((sum, { length }) => sum + length, 0);
      const isTelling = id === undefined && waiting >= telltaleBytes && !fileTypeOf(Buffer.concat(gathered));
      if (isTelling || (waiting >= partBytes && !(await keep()))) return await undone("wrongType");
    }
    if (size === 0) return refused("empty");
    if (gathered.length > 0 && !(await keep())) return await undone("wrongType");
    if (id === undefined) return refused("empty");
    const sha256 = hash.digest("hex");
    await endAttachment(id, { size, sha256 }, db);
    const file = { id, name: fileName, size, sha256 };
    const same = await findSameAttachment(draftId, file, db);
    if (same) await deleteAttachment(id, db);
    return writeAttachedFile(same ?? file);
  } catch (error) {
    await undone("lost");
    throw error;
  }
}
