import type { CustomerActor, Person } from "../domain/account/actor";
import type { AttachedFile } from "../domain/attachment/attached-file";
import type { FileType } from "../domain/attachment/file-type";
import type { Connection, Transaction } from "./database";
import type { Prisma } from "./generated/client";

// Files come in and go out in parts, so that no more than a part of each is in memory.

/** Begins a file of a draft of the actor's office. Returns its id. */
export async function beginAttachment(
  actor: CustomerActor,
  file: {
    readonly draftId: string;
    readonly name: string;
    readonly mediaType: FileType["mediaType"];
    readonly now: Date;
  },
  db: Connection,
): Promise<string> {
  const { now: createdAt, ...data } = file;
  const row = await db.attachment.create({
    data: { ...data, officeId: actor.officeId, createdAt },
    select: { id: true },
  });
  return row.id;
}

export async function appendAttachmentPart(
  part: { readonly attachmentId: string; readonly position: number; readonly bytes: Uint8Array<ArrayBuffer> },
  db: Connection,
): Promise<void> {
  await db.attachmentPart.create({ data: part, select: { position: true } });
}

/** The file is whole: from now on it is what its hash says. */
export async function endAttachment(
  id: string,
  whole: { readonly size: number; readonly sha256: string },
  db: Connection,
): Promise<void> {
  await db.attachment.update({ where: { id }, data: whole, select: { id: true } });
}

/** Takes a file away that was not filed, with its parts. */
export async function deleteAttachment(id: string, db: Connection): Promise<void> {
  await db.attachment.deleteMany({ where: { id, applicationId: null } });
}

/** How many files were sent for a draft and not filed. */
export const countAttachments = (draftId: string, db: Connection): Promise<number> =>
  db.attachment.count({ where: { draftId, applicationId: null } });

const fileSelect = { id: true, name: true, size: true, sha256: true } satisfies Prisma.AttachmentSelect;

type FileRow = Prisma.AttachmentGetPayload<{ select: typeof fileSelect }>;

const toFile = ({ size, sha256, ...row }: FileRow): AttachedFile[] =>
  size !== null && sha256 !== null ? [{ ...row, size, sha256 }] : [];

/** Another file of the draft with the same name and content, where one was sent before. */
export async function findSameAttachment(
  draftId: string,
  { id, name, sha256 }: Pick<AttachedFile, "id" | "name" | "sha256">,
  db: Connection,
): Promise<AttachedFile | undefined> {
  const row = await db.attachment.findFirst({ where: { draftId, name, sha256, id: { not: id } }, select: fileSelect });
  return row ? toFile(row)[0] : undefined;
}

/** Those of these files that are whole and belong to the actor's office (R21). */
export async function readAttachedFiles(
  actor: CustomerActor,
  ids: readonly string[],
  db: Connection,
): Promise<readonly AttachedFile[]> {
  if (ids.length === 0) return [];
  const rows = await db.attachment.findMany({
    where: { id: { in: [...ids] }, officeId: actor.officeId, sha256: { not: null } },
    select: fileSelect,
  });
  return rows.flatMap(toFile);
}

/** Keeps files with the application that they were first filed with. @throws where one of them is not the office's */
export async function keepAttachments(
  tx: Transaction,
  actor: CustomerActor,
  { applicationId, files }: { readonly applicationId: string; readonly files: readonly AttachedFile[] },
): Promise<void> {
  const ids = [...new Set(files.map(({ id }) => id))];
  const own = { id: { in: ids }, officeId: actor.officeId, sha256: { not: null } };
  if ((await tx.attachment.count({ where: own })) !== ids.length) throw new Error("a file of the application is gone");
  await tx.attachment.updateMany({ where: { ...own, applicationId: null }, data: { applicationId } });
}

/** A file to hand out. */
export interface StoredFile extends AttachedFile {
  readonly mediaType: string;
  /** What it was filed with; null where it still belongs to a draft. */
  readonly receiptNumber: string | null;
}

/** A file that the actor may have: its office's, or for the Center's staff one that was filed (R21). */
export async function readAttachment(actor: Person, id: string, db: Connection): Promise<StoredFile | undefined> {
  const row = await db.attachment.findFirst({
    where: {
      id,
      sha256: { not: null },
      ...(actor.kind === "customer" ? { officeId: actor.officeId } : { applicationId: { not: null } }),
    },
    select: { ...fileSelect, mediaType: true, application: { select: { receiptNumber: true } } },
  });
  const [file] = row ? toFile(row) : [];
  return row && file
    ? { ...file, mediaType: row.mediaType, receiptNumber: row.application?.receiptNumber ?? null }
    : undefined;
}

/** A part of a file, from 0; undefined behind the last. */
export async function readAttachmentPart(
  attachmentId: string,
  position: number,
  db: Connection,
): Promise<Uint8Array | undefined> {
  const row = await db.attachmentPart.findUnique({
    where: { attachmentId_position: { attachmentId, position } },
    select: { bytes: true },
  });
  return row?.bytes;
}

/**
 * Takes away the files that belong to nothing: of drafts that were discarded or filed without them, and those sent before an
 * instant that came in only in part or are not in their draft any more. Returns how many.
 */
export const deleteLooseAttachments = (before: Date, db: Connection): Promise<number> =>
  db.$executeRaw`
    DELETE FROM "Attachment" a USING "Draft" d
    WHERE d."id" = a."draftId" AND a."applicationId" IS NULL AND (
      d."discardedAt" IS NOT NULL OR d."filedAsId" IS NOT NULL OR (a."createdAt" < ${before} AND NOT EXISTS (
        SELECT 1 FROM "DraftStep" s WHERE s."draftId" = d."id" AND s."values"::text LIKE '%' || a."id"::text || '%'
      ))
    )`;
