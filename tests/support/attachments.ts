import { createHash } from "node:crypto";
import type { Database } from "@/lib/data/database";

export const aPdf = (text = "1"): Buffer => Buffer.from(`%PDF-1.7\n%${text}\n%%EOF\n`);

/** A PDF of so many bytes. */
export const aPdfOf = (bytes: number): Buffer => Buffer.concat([aPdf(), Buffer.alloc(bytes)]).subarray(0, bytes);

/** A small PDF that was filed with an application. */
export async function aFiledAttachment(
  db: Database,
  application: { readonly id: string; readonly officeId: string; readonly filedById: string },
): Promise<{ readonly id: string }> {
  const { id: applicationId, officeId, filedById: createdById } = application;
  const now = new Date();
  const bytes = new Uint8Array(aPdf());
  const draft = await db.draft.create({
    data: { officeId, createdById, createdAt: now, updatedAt: now, filedAsId: applicationId },
  });
  const file = await db.attachment.create({
    data: { officeId, draftId: draft.id, name: "構成図.pdf", mediaType: "application/pdf", createdAt: now },
    select: { id: true },
  });
  await db.attachmentPart.create({ data: { attachmentId: file.id, position: 0, bytes } });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await db.attachment.update({ where: { id: file.id }, data: { size: bytes.length, sha256, applicationId } });
  return file;
}
