import { describe, expect, it } from "vitest";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { terminalsOf } from "@/lib/domain/contract/contract";
import { contractOverTime } from "@/lib/domain/contract/contract-over-time";
import { approveApplication, passwordPurpose } from "@/lib/services/application/approve-application";
import {
  anApplicationInReview,
  anApplicationWithCertificates,
  anApprovedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { contractOf, ledgerOf, numbersOf } from "../../support/contract-of";
import { lineIds, theManualsWish } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);
const approve = async (receiptNumber: string, startDate = theStartDate) =>
  approveApplication(reviewer, { ...(await target(receiptNumber, context)), startDate }, context);
const wholeState = async () => ({
  userIds: await context.db.userId.count(),
  entries: await context.db.ledgerEntry.count(),
  events: await context.db.applicationEvent.count(),
  audit: await context.db.auditEntry.count(),
  mails: await context.db.mail.count(),
  counters: await context.db.counter.findMany({ orderBy: { series: "asc" } }),
});

describe("approving an application", () => {
  it("fixes the start date, issues D0A, and changes the contract (R7, R14)", async () => {
    const office = await anOffice(context);
    const before = await contractOf(office, context);
    const receiptNumber = await anApplicationInReview(office, reviewer, context);
    must(await approve(receiptNumber));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "APPROVED",
      startDate: "2026-12-10",
      reviewEndedAt: context.clock.now(),
      issuedUserIds: [{ userCode: office.userCode, identificationNumber: "D0A", processingMode: "WEB_NACCS" }],
      issuedTerminals: [],
    });
    const after = await contractOf(office, context);
    expect(await contractOf(office, context, japanDate("2026-12-09"))).toEqual(before);
    expect(after.userCodes[0]?.userIds).toEqual([
      ...(before.userCodes[0]?.userIds ?? []),
      {
        identificationNumber: "D0A",
        industry: "SHIP_AGENT",
        processingMode: "WEB_NACCS",
        startDate: "2026-12-10",
      },
    ]);
  });

  it("seals a password of eight allowed characters that opens for this UserId alone (R15)", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(3));
    const rows = await context.db.userId.findMany({ where: { issuedBy: { receiptNumber } } });
    const passwords = rows.map(({ identificationNumber, sealedPassword }) => {
      expect(() => context.keys.open(sealedPassword ?? "", passwordPurpose(`${office.userCode}D01`))).toThrow();
      return context.keys.open(sealedPassword ?? "", passwordPurpose(`${office.userCode}${identificationNumber}`));
    });
    expect(passwords).toHaveLength(3);
    expect(new Set(passwords).size).toBe(3);
    for (const password of passwords) expect(password).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    // Nowhere else: not in mails, events or the audit log.
    const written = JSON.stringify([
      await context.db.mail.findMany(),
      await context.db.auditEntry.findMany({ omit: { id: true } }),
      await context.db.applicationEvent.findMany({ omit: { id: true } }),
    ]);
    for (const password of passwords) expect(written).not.toContain(password);
  });

  it("is told to applicant and manager, and once where they share an address (R16)", async () => {
    const office = await anOffice(context);
    const two = await anApprovedApplication(office, reviewer, context);
    const shared = { ...theManualsWish, applicantEmail: office.managerEmail };
    const one = await anApprovedApplication(office, reviewer, context, shared);
    const recipients = async (receiptNumber: string) =>
      (await context.db.mail.findMany({ where: { notice: "reviewComplete", application: { receiptNumber } } })).map(
        ({ recipient, subject }) => [recipient, subject],
      );
    const subject = "【NSS】利用申込確認完了のお知らせ";
    expect((await recipients(two)).sort()).toEqual([
      [office.applicantEmail, subject],
      [office.managerEmail, subject],
    ]);
    expect(await recipients(one)).toEqual([[office.managerEmail, subject]]);
  });

  it("by three at once issues once", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationInReview(office, reviewer, context);
    const approval = { ...(await target(receiptNumber, context)), startDate: theStartDate };
    const outcomes = await Promise.all([1, 2, 3].map(() => approveApplication(reviewer, approval, context)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await numbersOf(office, context)).toEqual(["D01", "D0A"]);
  });

  it("of a removal by three at once is done once, and the others are told who was first", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationInReview(office, reviewer, context, { removals: ["D01"] });
    const approval = { ...(await target(receiptNumber, context)), startDate: theStartDate };
    const outcomes = await Promise.all([1, 2, 3].map(() => approveApplication(reviewer, approval, context)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes.filter(({ ok }) => !ok)) {
      const sentence = expect.stringContaining(reviewer.name);
      expect(outcome).toEqual({ ok: false, problem: { kind: "overtaken", sentence } });
    }
  });

  it("of ten applications of one office at once never gives a number twice", async () => {
    const office = await anOffice(context);
    const waiting: string[] = [];
    for (let i = 0; i < 10; i += 1) waiting.push(await anApplicationInReview(office, reviewer, context, lineIds(2)));
    const outcomes = await Promise.all(waiting.map((receiptNumber) => approve(receiptNumber)));
    for (const outcome of outcomes) must(outcome);
    const numbers = await numbersOf(office, context);
    expect(numbers.sort()).toEqual(Array.from({ length: 21 }, (_, index) => `D${String(index + 1).padStart(2, "0")}`));
  });

  it("never gives a number again that was ended or came from elsewhere (R14)", async () => {
    const office = await anOffice(context);
    const { id: userCodeId } = await context.db.userCode.findUniqueOrThrow({ where: { code: office.userCode } });
    await context.db.userId.create({ data: { userCodeId, identificationNumber: "D03" } });
    await anApprovedApplication(office, reviewer, context, { removals: ["D01"] });
    await anApprovedApplication(office, reviewer, context, lineIds(2));
    expect(await numbersOf(office, context)).toEqual(["D02", "D04"]);
  });

  it("that wants more numbers than are left is refused with the UserCode, and nothing at all is written (R14)", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationInReview(office, reviewer, context, lineIds(2));
    await anApprovedApplication(office, reviewer, context, lineIds(97)); // D01 to D98 are taken
    const [before, standing] = [await wholeState(), await asItStands(receiptNumber, context)];
    expect(await approve(receiptNumber)).toEqual({
      ok: false,
      problem: {
        kind: "fields",
        problems: [
          {
            field: "startDate",
            message: `${office.userCode}の船舶代理店で、インタラクティブ・netNACCS・netAPI（合わせて）の識別番号を追加できるのは、あと1個です（申込は2個）。`,
          },
        ],
      },
    });
    expect(await wholeState()).toEqual(before);
    expect(await asItStands(receiptNumber, context)).toEqual(standing);
    must(await approve(await anApplicationInReview(office, reviewer, context, lineIds(1))));
    expect((await numbersOf(office, context)).at(-1)).toBe("D99");
  });

  it("is refused when the contract lost meanwhile what the application ends, and nothing is written", async () => {
    const office = await anOffice(context);
    const late = await anApplicationInReview(office, reviewer, context, { removals: ["D01"], ...lineIds(1) });
    await anApprovedApplication(office, reviewer, context, { removals: ["D01"] });
    const before = await wholeState();
    expect(await approve(late)).toEqual({
      ok: false,
      problem: {
        kind: "fields",
        problems: [
          {
            field: "startDate",
            message: `「${office.userCode} D01」は、2026年12月10日(木)の契約にありません。`,
          },
        ],
      },
    });
    expect(await wholeState()).toEqual(before);
    expect((await asItStands(late, context)).status).toBe("IN_REVIEW");
  });

  it("ends IDs and certificates from the start date on", async () => {
    const office = await anOffice(context);
    await anApplicationWithCertificates(office, reviewer, context);
    const [terminal] = terminalsOf(await contractOf(office, context), "WEB_NACCS");
    const wish = { removals: ["D01"], endCertificates: [terminal?.name ?? ""] };
    await anApprovedApplication(office, reviewer, context, wish);
    const overTime = contractOverTime(await ledgerOf(office, context), theStartDate);
    expect(
      overTime.userCodes[0]?.userIds.find(({ identificationNumber }) => identificationNumber === "D01")?.endDate,
    ).toBe("2026-12-10");
    expect(overTime.terminals.find(({ name }) => name === terminal?.name)?.endDate).toBe("2026-12-10");
    expect(terminalsOf(await contractOf(office, context), "WEB_NACCS")).toHaveLength(1);
  });

  it("is refused at the start date for a day before what it ends has started", async () => {
    const office = await anOffice(context);
    await anApplicationWithCertificates(office, reviewer, context);
    const terminal = terminalsOf(await contractOf(office, context), "WEB_NACCS")[0]?.name ?? "";
    for (const [wish, name] of [
      [{ removals: ["D0A"] }, `${office.userCode} D0A`],
      [{ endCertificates: [terminal] }, terminal],
    ] as const) {
      const receiptNumber = await anApplicationInReview(office, reviewer, context, wish);
      const message = `「${name}」の利用開始日は2026年12月10日(木)です。`;
      expect(await approve(receiptNumber, japanDate("2026-12-09"))).toEqual({
        ok: false,
        problem: { kind: "fields", problems: [{ field: "startDate", message }] },
      });
      must(await approve(receiptNumber, theStartDate));
    }
    expect(await numbersOf(office, context)).toEqual(["D01"]);
    expect(terminalsOf(await contractOf(office, context), "WEB_NACCS")).toHaveLength(1);
  });

  it("turns single sign-on on from its day on where it was asked for", async () => {
    const office = await anOffice(context);
    await anApprovedApplication(office, reviewer, context, { singleSignOn: true });
    const on = async (day: string) => (await contractOf(office, context, japanDate(day))).userCodes[0]?.singleSignOn;
    expect(await on("2026-12-09")).toBe(false);
    expect(await on("2026-12-10")).toBe(true);
  });

  it.each([
    ["2026-11-24", "本日以前の日付です"],
    ["2026-11-01", "本日以前の日付です"],
    ["2026-12-12", "休業日です"],
  ])("is refused for %s: %s (R7)", async (day, says) => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationInReview(office, reviewer, context);
    expect(await approve(receiptNumber, japanDate(day))).toEqual({
      ok: false,
      problem: { kind: "fields", problems: [{ field: "startDate", message: expect.stringContaining(says) }] },
    });
    expect(await numbersOf(office, context)).toEqual(["D01"]);
  });
});
