import { beforeEach, describe, expect, it } from "vitest";
import { listNeedingAttention } from "@/lib/data/application-lists";
import { findBrokenLink } from "@/lib/data/audit-chain";
import { attentionStatuses } from "@/lib/domain/application/attention";
import { confirmCertificatesFetched } from "@/lib/services/application/confirm-certificates-fetched";
import { confirmPasswordsNoted } from "@/lib/services/application/confirm-passwords-noted";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { readIdNotice } from "@/lib/services/application/read-id-notice";
import { revealMinutes, revealSecrets } from "@/lib/services/application/reveal-secrets";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import {
  aFiledApplication,
  anApplicationWithCertificates,
  anApprovedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { anotherSessionOf, aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const approvedAt = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: approvedAt });
const office = await anOffice(context);
const stranger = await anOffice(context);
const reviewer = await aReviewer(context);
const applicant = office.applicant;

beforeEach(() => context.clock.moveTo(approvedAt));

/** What the office sees after pressing 表示する at an instant. */
async function revealedAt(instant: string, receiptNumber: string) {
  context.clock.moveTo(instant);
  must(await revealSecrets(applicant, receiptNumber, context));
  return readIdNotice(applicant, receiptNumber, context);
}

describe("certificates that the office says it has fetched", () => {
  const reminded = async (receiptNumber: string) => {
    const query = { statuses: attentionStatuses, today: theStartDate, limit: 20 };
    const found = await listNeedingAttention(applicant, query, context.db);
    return found.find((one) => one.receiptNumber === receiptNumber)?.unfetchedCertificates;
  };

  it("are not recalled any more, once and for all, and it is audited (R17)", async () => {
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    expect(await reminded(receiptNumber)).toBe(2);
    for (const who of [applicant, office.manager]) must(await confirmCertificatesFetched(who, receiptNumber, context));
    expect(await reminded(receiptNumber)).toBe(0);
    const entries = await context.db.auditEntry.findMany({ where: { subject: receiptNumber } });
    expect(entries.filter(({ action }) => action === "confirm-certificates-fetched")).toMatchObject([
      { actorId: applicant.accountId, detail: { count: 2 } },
    ]);
  });

  it("are those of the office's own applications that have some", async () => {
    const notFound = { ok: false, problem: { kind: "notFound" } };
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    expect(await confirmCertificatesFetched(stranger.applicant, receiptNumber, context)).toEqual(notFound);
    expect(await reminded(receiptNumber)).toBe(2);
    const without = await anApprovedApplication(office, reviewer, context, lineIds(1));
    expect(await confirmCertificatesFetched(applicant, without, context)).toEqual(notFound);
  });
});

describe("passwords that the office says it has written down", () => {
  const reminded = async (receiptNumber: string) => {
    const query = { statuses: attentionStatuses, today: theStartDate, limit: 20 };
    const found = await listNeedingAttention(applicant, query, context.db);
    return found.find((one) => one.receiptNumber === receiptNumber)?.passwordsNotedAt === null;
  };

  it("are not recalled any more, once and for all, it is audited, and they can still be read (R4)", async () => {
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    expect(await reminded(receiptNumber)).toBe(true);
    await Promise.all(
      [applicant, office.manager, applicant].map(async (who) =>
        must(await confirmPasswordsNoted(who, receiptNumber, context)),
      ),
    );
    expect(await reminded(receiptNumber)).toBe(false);
    const entries = { where: { subject: receiptNumber, action: "confirm-passwords-noted" } };
    expect(await context.db.auditEntry.count(entries)).toBe(1);
    expect((await revealedAt(approvedAt, receiptNumber))?.userIds[0]?.password).not.toBeNull();
  });

  it("leaves the certificates of the same application to be fetched", async () => {
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    must(await confirmPasswordsNoted(applicant, receiptNumber, context));
    const query = { statuses: attentionStatuses, today: theStartDate, limit: 20 };
    const found = await listNeedingAttention(applicant, query, context.db);
    expect(found.find((one) => one.receiptNumber === receiptNumber)?.unfetchedCertificates).toBe(2);
  });

  it("are those of the office's own approved applications", async () => {
    const notFound = { ok: false, problem: { kind: "notFound" } };
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    expect(await confirmPasswordsNoted(stranger.applicant, receiptNumber, context)).toEqual(notFound);
    expect(await confirmPasswordsNoted(applicant, await aFiledApplication(office, context), context)).toEqual(notFound);
    expect(await reminded(receiptNumber)).toBe(true);
  });
});

describe("the ID notice", () => {
  it("hides its secrets until they are asked for, then shows them for a few minutes to that session alone", async () => {
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    const hidden = await readIdNotice(applicant, receiptNumber, context);
    expect(hidden).toMatchObject({ windowOpen: true, revealedUntil: undefined, startDate: "2026-12-10" });
    expect(hidden?.userIds.map(({ password }) => password)).toEqual([null]);
    expect(hidden?.terminals.map(({ authCodes }) => authCodes)).toEqual([null, null]);

    const shown = await revealedAt(approvedAt, receiptNumber);
    expect(shown?.userIds[0]?.password).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    expect(shown?.terminals.flatMap(({ authCodes }) => authCodes ?? [])).toEqual(
      Array.from({ length: 4 }, () => expect.stringMatching(/^[A-HJ-NP-Z2-9]{6}$/)),
    );
    const colleague = await readIdNotice(office.manager, receiptNumber, context);
    expect(colleague?.userIds[0]?.password).toBeNull();
    const elsewhere = await readIdNotice(await anotherSessionOf(applicant, context), receiptNumber, context);
    expect(elsewhere?.userIds[0]?.password).toBeNull();

    context.clock.moveTo(new Date(Date.parse(approvedAt) + revealMinutes * 60_000));
    expect((await readIdNotice(applicant, receiptNumber, context))?.userIds[0]?.password).toBeNull();
  });

  it("records each reveal, with who and from where, and never what was shown (R15)", async () => {
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    const shown = await revealedAt(approvedAt, receiptNumber);
    await revealedAt(approvedAt, receiptNumber);
    const entries = await context.db.auditEntry.findMany({
      where: { subject: receiptNumber, action: "reveal-secrets" },
    });
    expect(entries.map(({ actorId, address }) => [actorId, address])).toEqual([
      [applicant.accountId, "192.0.2.1"],
      [applicant.accountId, "192.0.2.1"],
    ]);
    expect(JSON.stringify(entries.map(({ detail }) => detail))).not.toContain(shown?.userIds[0]?.password);
    expect(await findBrokenLink("audit", context.db)).toBeUndefined();
  });

  it("shows passwords from the day the review ended through the 2nd business day after the start, and not after (R4)", async () => {
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    // The start is a Thursday: its 2nd business day is Monday the 14th, the 3rd Tuesday the 15th.
    const readable = async (instant: string) => {
      const notice = await revealedAt(instant, receiptNumber);
      expect(notice?.windowOpen).toBe(notice?.userIds[0]?.password !== null);
      return notice?.windowOpen;
    };
    expect(await readable("2026-11-24T09:00:00+09:00")).toBe(true);
    expect(await readable("2026-12-10T00:00:00+09:00")).toBe(true);
    expect(await readable("2026-12-12T12:00:00+09:00")).toBe(true);
    expect(await readable("2026-12-14T23:59:59+09:00")).toBe(true);
    expect(await readable("2026-12-15T00:00:00+09:00")).toBe(false);
    expect((await readIdNotice(applicant, receiptNumber, context))?.window).toEqual({
      from: "2026-11-24",
      through: "2026-12-14",
      erasedFrom: "2026-12-15",
    });
  });

  it("has its passwords erased for good by the due work on the 3rd business day, once, with an event", async () => {
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(2));
    const kept = () =>
      context.db.userId.count({ where: { issuedBy: { receiptNumber }, sealedPassword: { not: null } } });
    context.clock.moveTo("2026-12-14T23:59:59+09:00");
    await runDueWork(context);
    expect(await kept()).toBe(2);
    context.clock.moveTo("2026-12-15T00:00:00+09:00");
    await runDueWork(context);
    await runDueWork(context);
    expect(await kept()).toBe(0);
    const application = await asItStands(receiptNumber, context);
    expect(application.passwordsErasedAt).toEqual(context.clock.now());
    const erasures = { where: { act: "erasePasswords", applicationId: application.id } };
    expect(await context.db.applicationEvent.count(erasures)).toBe(1);
    // Not even a moved-back clock brings them back.
    const notice = await revealedAt("2026-12-10T00:00:00+09:00", receiptNumber);
    expect(notice?.windowOpen).toBe(true);
    expect(notice?.userIds.map(({ password }) => password)).toEqual([null, null]);
  });

  it("goes by the Center's own closing days, too", async () => {
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    await context.db.closingDay.create({ data: { date: new Date("2026-12-14"), reason: "臨時休業" } });
    expect((await revealedAt("2026-12-15T12:00:00+09:00", receiptNumber))?.windowOpen).toBe(true);
    expect((await revealedAt("2026-12-16T00:00:00+09:00", receiptNumber))?.windowOpen).toBe(false);
    await context.db.closingDay.deleteMany();
  });

  it("keeps showing auth codes after the passwords are gone: a certificate can be fetched for two months", async () => {
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    const notice = await revealedAt("2026-12-20T12:00:00+09:00", receiptNumber);
    expect(notice?.userIds[0]?.password).toBeNull();
    expect(notice?.terminals.every(({ authCodes }) => authCodes !== null)).toBe(true);
  });

  it("shows no password of an approval that lapsed (R9)", async () => {
    const receiptNumber = await anApprovedApplication(office, reviewer, context);
    must(
      await invalidateApplication(reviewer, { ...(await target(receiptNumber, context)), reason: "期限切れ" }, context),
    );
    const notice = await revealedAt(approvedAt, receiptNumber);
    expect(notice?.windowOpen).toBe(false);
    expect(notice?.userIds[0]?.password).toBeNull();
  });

  it("is not there before approval, nor for another office (R21)", async () => {
    const filed = await aFiledApplication(office, context);
    expect(await readIdNotice(applicant, filed, context)).toBeUndefined();
    const approved = await anApprovedApplication(office, reviewer, context);
    expect(await readIdNotice(stranger.manager, approved, context)).toBeUndefined();
    const notFound = { ok: false, problem: { kind: "notFound" } };
    expect(await revealSecrets(stranger.manager, approved, context)).toEqual(notFound);
    expect(await revealSecrets(applicant, filed, context)).toEqual(notFound);
    expect(await context.db.auditEntry.count({ where: { subject: filed, action: "reveal-secrets" } })).toBe(0);
  });
});
