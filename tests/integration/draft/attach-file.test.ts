import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { insertDraft } from "@/lib/data/drafts";
import { mostFileBytes, readAttachedFile } from "@/lib/domain/attachment/attached-file";
import { readRefusedFile } from "@/lib/domain/attachment/refused-file";
import { readAttachmentFor } from "@/lib/services/application/read-attachment";
import { attachFile } from "@/lib/services/draft/attach-file";
import { discardDraft } from "@/lib/services/draft/discard-draft";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { aFiledApplication, asItStands } from "../../support/applications";
import { aFiledAttachment, aPdf, aPdfOf } from "../../support/attachments";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const start = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: start });
const office = await anOffice(context);
const stranger = await anOffice(context);
const reviewer = await aReviewer(context);
const { applicant } = office;

const aDraft = () =>
  context.db.$transaction((tx) =>
    insertDraft(tx, applicant, { values: {}, correctsId: null, now: context.clock.now() }),
  );

async function* pieces(bytes: Uint8Array, length = 60_000) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}
const send = (draftId: string, bytes: Uint8Array, name = "構成図.pdf", actor = applicant) =>
  attachFile(actor, draftId, { name, bytes: pieces(bytes) }, context);
const whyNot = async (sent: Promise<string>) => readRefusedFile(await sent)?.why;

async function bytesOf(id: string, actor: Parameters<typeof readAttachmentFor>[0] = applicant) {
  const found = await readAttachmentFor(actor, id, context);
  if (!found) return undefined;
  const parts: Uint8Array[] = [];
  for await (const part of found.bytes) parts.push(part);
  return { file: found.file, bytes: Buffer.concat(parts) };
}

describe("a file that is attached", () => {
  it("comes out as it went in, in parts, with its size, its hash and a name from us", async () => {
    const pdf = Buffer.concat([aPdf(), randomBytes(mostFileBytes - aPdf().length)]);
    const file = readAttachedFile(await send(await aDraft(), pdf, "../構成図 v2.exe"));
    expect(file).toMatchObject({ name: "構成図_v2.pdf", size: mostFileBytes });
    const out = await bytesOf(file?.id ?? "");
    expect(out?.bytes.equals(pdf)).toBe(true);
    expect(out?.file).toMatchObject({ mediaType: "application/pdf", sha256: file?.sha256 });
    expect(await context.db.attachmentPart.count({ where: { attachmentId: file?.id } })).toBeGreaterThan(10);
  });

  it("is refused where it is empty, too large or of another type, and leaves nothing", async () => {
    const draftId = await aDraft();
    expect(await whyNot(send(draftId, Buffer.alloc(0)))).toBe("empty");
    expect(await whyNot(send(draftId, aPdfOf(6 * 1024 * 1024)))).toBe("tooLarge");
    expect(await whyNot(send(draftId, Buffer.from("MZ\x90\0 this program cannot be run"), "請求書.pdf"))).toBe(
      "wrongType",
    );
    expect(await whyNot(send(draftId, Buffer.from("%PD")))).toBe("wrongType");
    expect(await context.db.attachment.count({ where: { draftId } })).toBe(0);
  });

  it("is one, sent twice", async () => {
    const draftId = await aDraft();
    expect(await send(draftId, aPdf())).toBe(await send(draftId, aPdf()));
    expect(await send(draftId, aPdf("2"))).not.toBe(await send(draftId, aPdf()));
    expect(await context.db.attachment.count({ where: { draftId } })).toBe(2);
  });

  it("belongs to a draft under way of the own office, and not too many to one", async () => {
    const draftId = await aDraft();
    expect(await whyNot(send(draftId, aPdf(), "a.pdf", stranger.applicant))).toBe("lost");
    expect(await whyNot(send("no draft", aPdf()))).toBe("lost");
    for (let count = 0; count < 30; count += 1)
      expect(await whyNot(send(draftId, aPdf(String(count))))).toBeUndefined();
    expect(await whyNot(send(draftId, aPdf("one more")))).toBe("tooMany");
  });

  it("that breaks off leaves nothing", async () => {
    const draftId = await aDraft();
    async function* broken() {
      yield aPdfOf(400_000);
      throw new Error("gone");
    }
    await expect(attachFile(applicant, draftId, { name: "a.pdf", bytes: broken() }, context)).rejects.toThrow("gone");
    expect(await context.db.attachment.count({ where: { draftId } })).toBe(0);
  });

  it("is there for its office, and for the Center once it was filed; each taking is audited (R21)", async () => {
    const file = readAttachedFile(await send(await aDraft(), aPdf()));
    const id = file?.id ?? "";
    expect(await bytesOf(id)).toBeDefined();
    expect(await bytesOf(id, stranger.applicant)).toBeUndefined();
    expect(await bytesOf(id, reviewer)).toBeUndefined();
    const application = await asItStands(await aFiledApplication(office, context), context);
    const filed = await aFiledAttachment(context.db, { ...application, filedById: applicant.accountId });
    expect(await bytesOf(filed.id, reviewer)).toBeDefined();
    expect(await bytesOf(filed.id, stranger.manager)).toBeUndefined();
    const audited = await context.db.auditEntry.findMany({
      where: { action: "read-attachment", actorId: reviewer.accountId },
    });
    expect(audited).toMatchObject([
      { subject: application.receiptNumber, detail: { file: expect.stringContaining("構成図.pdf") } },
    ]);
  });

  it("is not changed once it is whole, and stays once it was filed, whoever asks the database", async () => {
    const file = readAttachedFile(await send(await aDraft(), aPdf()));
    const where = { id: file?.id ?? "" };
    await expect(context.db.attachment.update({ where, data: { name: "別.pdf" } })).rejects.toThrow(/not changed/);
    const part = { attachmentId: where.id, position: 0 };
    const change = { where: { attachmentId_position: part }, data: { bytes: new Uint8Array(1) } };
    await expect(context.db.attachmentPart.update(change)).rejects.toThrow(/not changed/);
    await expect(context.db.attachmentPart.deleteMany({ where: part })).rejects.toThrow(/not changed/);
    const application = await asItStands(await aFiledApplication(office, context), context);
    const filed = await aFiledAttachment(context.db, { ...application, filedById: applicant.accountId });
    await expect(context.db.attachment.delete({ where: filed })).rejects.toThrow(/not changed/);
  });
});

describe("the daily work", () => {
  it("takes away what belongs to nothing: of discarded drafts at once, what a draft has no more after a day", async () => {
    const [discarded, open] = [await aDraft(), await aDraft()];
    const gone = readAttachedFile(await send(discarded, aPdf()));
    const replaced = readAttachedFile(await send(open, aPdf("old")));
    const held = await send(open, aPdf("new"));
    await context.db.draftStep.create({
      data: { draftId: open, key: "lines", values: { diagram: held }, savedAt: context.clock.now() },
    });
    must(await discardDraft(applicant, discarded, context));
    const left = async () => {
      await runDueWork(context);
      const ids = [gone?.id ?? "", replaced?.id ?? "", readAttachedFile(held)?.id ?? ""];
      const rows = await context.db.attachment.findMany({ where: { id: { in: ids } } });
      return ids.map((id) => rows.some((row) => row.id === id));
    };
    expect(await left()).toEqual([false, true, true]);
    context.clock.moveTo("2026-11-26T09:00:00+09:00");
    expect(await left()).toEqual([false, false, true]);
    context.clock.moveTo(start);
  });
});
