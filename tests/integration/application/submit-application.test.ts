import { describe, expect, it } from "vitest";
import { readHistory } from "@/lib/data/application-events";
import { drawNumbers } from "@/lib/data/counters";
import { readDraftRecord } from "@/lib/data/drafts";
import { isReceiptNumber, receiptSeries } from "@/lib/domain/application/receipt-number";
import { identificationSeries } from "@/lib/domain/contract/identification-number";
import { terminalSeries } from "@/lib/domain/contract/logical-terminal";
import { submitApplication } from "@/lib/services/application/submit-application";
import type { DraftView } from "@/lib/services/draft/read-draft";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { asItStands } from "../../support/applications";
import { aDraftForWebNaccs, lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);

describe("filing an application", () => {
  it("makes it what the draft says, with the contract as it was, one event, one audit entry and two mails with their jobs", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    const { receiptNumber } = must(await submitApplication(office.applicant, draftId, context));
    expect(receiptNumber).toMatch(/^26\d{4}A$/);
    const application = await asItStands(receiptNumber, context);
    expect(application).toMatchObject({
      status: "RECEIVED",
      version: 1,
      officeId: office.officeId,
      filedAt: context.clock.now(),
      startDate: null,
      assignee: null,
      content: {
        wishedStartDate: "2026-12-10",
        reason: "業務拡大のため。",
        changes: { webCertificates: { add: 2, end: [] } },
        applicant: { email: office.applicantEmail },
      },
      contractBefore: { office: { officeCode: office.officeCode }, systemManager: { email: office.managerEmail } },
    });
    const history = await readHistory(office.applicant, receiptNumber, context.db);
    expect(history.map(({ performed, actorName }) => [performed.act, actorName])).toEqual([["file", "通関 花子"]]);
    const audit = await context.db.auditEntry.findMany({ where: { subject: receiptNumber } });
    expect(audit.map(({ action, address }) => [action, address])).toEqual([["file-application", "192.0.2.1"]]);
    const mails = await context.db.mail.findMany({
      where: { applicationId: application.id },
      orderBy: { recipientRole: "asc" },
    });
    expect(mails.map(({ recipient, subject, state }) => [recipient, subject, state])).toEqual([
      [office.applicantEmail, "【NSS】利用申込受付完了のお知らせ", "WAITING"],
      [office.managerEmail, "【NSS】利用申込受付完了のお知らせ", "WAITING"],
    ]);
    const jobs = await context.db.$queryRaw<{ mailId: string }[]>`
      SELECT data->>'mailId' AS "mailId" FROM pgboss.job WHERE name = 'mail'`;
    expect(jobs.map((job) => job.mailId)).toEqual(expect.arrayContaining(mails.map(({ id }) => id)));
  });

  it("of one draft 50 times at once gives one application, one event and two mails, and the same number to all", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    const before = await context.db.application.count();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => submitApplication(office.applicant, draftId, context)),
    );
    const numbers = new Set(outcomes.map((outcome) => must(outcome).receiptNumber));
    expect(numbers.size).toBe(1);
    const [receiptNumber = ""] = numbers;
    expect(await context.db.application.count()).toBe(before + 1);
    const { id: applicationId } = await asItStands(receiptNumber, context);
    expect(await context.db.applicationEvent.count({ where: { applicationId } })).toBe(1);
    expect(await context.db.mail.count({ where: { applicationId } })).toBe(2);
    expect(await context.db.auditEntry.count({ where: { subject: receiptNumber } })).toBe(1);
  });

  it("again later, from a page that was left open, answers with the same number", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    const first = must(await submitApplication(office.applicant, draftId, context));
    expect(must(await submitApplication(office.manager, draftId, context))).toEqual(first);
  });

  it("of many drafts at once gives each a number of its own (R1)", async () => {
    const drafts: string[] = [];
    for (let i = 0; i < 20; i += 1) drafts.push(await aDraftForWebNaccs(office, context, lineIds(1)));
    const outcomes = await Promise.all(drafts.map((draftId) => submitApplication(office.applicant, draftId, context)));
    const numbers = outcomes.map((outcome) => must(outcome).receiptNumber);
    expect(new Set(numbers).size).toBe(20);
    expect(numbers.every(isReceiptNumber)).toBe(true);
  });

  it("counts anew in a new year of Japan, whatever the year is in UTC", async () => {
    context.clock.moveTo("2026-12-31T23:59:59+09:00");
    const last = await aDraftForWebNaccs(office, context, { ...lineIds(1), startDate: "20270201" });
    expect(must(await submitApplication(office.applicant, last, context)).receiptNumber).toMatch(/^26/);
    context.clock.moveTo("2027-01-01T00:00:00+09:00");
    const first = await aDraftForWebNaccs(office, context, { ...lineIds(1), startDate: "20270201" });
    expect(must(await submitApplication(office.applicant, first, context)).receiptNumber).toBe("270001A");
    context.clock.moveTo("2026-11-24T09:00:00+09:00");
  });

  it("of a draft that is not ready writes nothing", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    const { version: seenVersion } = await context.db.draftStep.findUniqueOrThrow({
      where: { draftId_key: { draftId, key: "webCertificates" } },
    });
    const values = { add: "0" };
    must(await saveDraftStep(office.applicant, { draftId, key: "webCertificates", seenVersion, values }, context));
    const before = [
      await context.db.application.count(),
      await context.db.mail.count(),
      await context.db.auditEntry.count(),
    ];
    expect(await submitApplication(office.applicant, draftId, context)).toEqual({
      ok: false,
      problem: { kind: "incomplete" },
    });
    expect([
      await context.db.application.count(),
      await context.db.mail.count(),
      await context.db.auditEntry.count(),
    ]).toEqual(before);
  });

  it("files nothing that is not what was confirmed, and sees what another tab has just saved", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    const confirmed = (view: DraftView) => view.reading.content?.reason === "業務拡大のため。";
    const items = {
      ...(await readDraftRecord(office.applicant, draftId, context.db))?.values.items,
      reason: "別の理由。",
    };
    const seenVersion = (await readDraftRecord(office.applicant, draftId, context.db))?.versions.items ?? 0;
    must(await saveDraftStep(office.applicant, { draftId, key: "items", seenVersion, values: items }, context));
    expect(await submitApplication(office.applicant, draftId, context, confirmed)).toEqual({
      ok: false,
      problem: { kind: "changedSinceSeen" },
    });
    expect((await readDraftRecord(office.applicant, draftId, context.db))?.filedAs).toBeNull();
  });

  it("is refused when the wished date can no longer be met (R6)", async () => {
    const draftId = await aDraftForWebNaccs(office, context);
    context.clock.moveTo("2026-12-01T00:00:00+09:00"); // the day after its deadline
    expect(await submitApplication(office.applicant, draftId, context)).toMatchObject({ ok: false });
    context.clock.moveTo("2026-11-30T23:59:59+09:00");
    expect(await submitApplication(office.applicant, draftId, context)).toMatchObject({ ok: true });
    context.clock.moveTo("2026-11-24T09:00:00+09:00");
  });
});

describe("drawing numbers (R1, R14)", () => {
  it.each([receiptSeries(2030), identificationSeries("9ZZZZ", "SHIP_AGENT", "WEB_NACCS"), `${terminalSeries}-test`])(
    "from %s 500 times at once gives no number twice",
    async (series) => {
      const draw = (index: number) => context.db.$transaction((tx) => drawNumbers(tx, series, 1 + (index % 3)));
      const firsts = await Promise.all(Array.from({ length: 500 }, (_, index) => draw(index)));
      const numbers = firsts.flatMap((first, index) => Array.from({ length: 1 + (index % 3) }, (_, i) => first + i));
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(Math.max(...numbers)).toBe(numbers.length);
    },
  );

  it("gives back what a transaction drew that did not commit", async () => {
    const draw = (fails: boolean) =>
      context.db.$transaction(async (tx) => {
        const number = await drawNumbers(tx, "rolled-back", 1);
        if (fails) throw new Error("no");
        return number;
      });
    await expect(draw(true)).rejects.toThrow("no");
    expect(await draw(false)).toBe(1);
  });
});
