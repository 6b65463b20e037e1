import { beforeEach, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { terminalsOf } from "@/lib/domain/contract/contract";
import { type Outcome, problemsOf } from "@/lib/domain/outcome";
import { approveApplication } from "@/lib/services/application/approve-application";
import { changeStartDate } from "@/lib/services/application/change-start-date";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { readIdNotice } from "@/lib/services/application/read-id-notice";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { putScheduleDate } from "@/lib/services/schedule/put-schedule-date";
import {
  anApplicationInReview,
  anApplicationWithCertificates,
  anApprovedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { contractOf } from "../../support/contract-of";
import { lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const [reviewer, colleague] = [await aReviewer(context), await aReviewer(context)];
const later = japanDate("2026-12-24");
const earlier = japanDate("2026-12-03");
for (const [registrationDate, applicationDeadline] of [
  [later, "2026-12-14"],
  [earlier, "2026-11-25"],
] as const) {
  const form = { purpose: "add" as const, registrationDate, applicationDeadline: japanDate(applicationDeadline) };
  must(await putScheduleDate(reviewer, { ...form, systemSettingDeadline: undefined }, context));
}

beforeEach(() => context.clock.moveTo("2026-11-24T09:00:00+09:00"));

const change = async (receiptNumber: string, startDate = later, more: object = {}) =>
  changeStartDate(reviewer, { ...(await target(receiptNumber, context)), startDate, message: "", ...more }, context);
const said = (outcome: Outcome<unknown>) => (outcome.ok ? [] : problemsOf(outcome.problem));

describe("changing a confirmed start date (R7, R23)", () => {
  it("moves what the approval entered, after the certificate work, too, with its numbers, names and secrets", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    const before = await asItStands(receiptNumber, context);
    must(await change(receiptNumber, later, { message: "ご依頼により変更しました。" }));
    const after = await asItStands(receiptNumber, context);
    expect(after).toMatchObject({
      status: "CERTIFICATES_ISSUED",
      startDate: later,
      previousStartDate: theStartDate,
      reviewEndedAt: before.reviewEndedAt,
      issuedUserIds: before.issuedUserIds,
      terminalsOrdered: { WEB_NACCS: 2 },
    });
    expect(after.issuedTerminals.map(({ name, validThrough }) => [name, validThrough])).toEqual(
      before.issuedTerminals.map(({ name }) => [name, "2027-12-23"]),
    );
    const on = async (day: string) => contractOf(office, context, japanDate(day));
    expect(terminalsOf(await on("2026-12-23"), "WEB_NACCS")).toEqual([]);
    expect(terminalsOf(await on("2026-12-24"), "WEB_NACCS")).toHaveLength(2);
    expect((await on("2026-12-23")).userCodes[0]?.userIds).toHaveLength(1);
    expect((await on("2026-12-24")).userCodes[0]?.userIds).toHaveLength(2);
    expect(
      await context.db.userId.count({ where: { issuedBy: { receiptNumber }, sealedPassword: { not: null } } }),
    ).toBe(1);
    const notice = await readIdNotice(office.manager, receiptNumber, context);
    expect(notice).toMatchObject({ startDate: later, window: { through: "2026-12-28" } });
  });

  it("is told by mail, news and history, with the old and the new day, and audited", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context);
    must(await change(receiptNumber, later, { message: "ご依頼により変更しました。" }));
    const mails = await context.db.mail.findMany({
      where: { notice: "startDateChange", application: { receiptNumber } },
    });
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([office.applicantEmail, office.managerEmail].sort());
    for (const { subject, text } of mails) {
      expect(subject).toBe("【NSS】利用開始日変更のお知らせ");
      expect(text).toContain("変更前の利用開始日：2026年12月10日(木)\n新しい利用開始日：2026年12月24日(木)");
      expect(text).toContain("ご依頼により変更しました。");
      expect(text).toContain("パスワードは、2026年12月28日(月)まで参照できます。");
    }
    const [news] = await readNews(office.applicant, { limit: 1 }, context.db);
    expect(news).toMatchObject({ receiptNumber, sentence: expect.stringContaining("利用開始日が変わりました") });
    expect((await readHistory(office.applicant, receiptNumber, context.db)).at(-1)?.performed).toEqual({
      act: "changeStartDate",
      from: theStartDate,
      to: later,
      message: "ご依頼により変更しました。",
    });
    const audited = await context.db.auditEntry.findFirst({ where: { action: "changeStartDate-application" } });
    expect(audited?.detail).toMatchObject({ from: theStartDate, to: later });
  });

  it("never shortens the password window that the customer was told (R4)", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context);
    const exception = { reason: "前倒しの依頼", date: earlier };
    must(await change(receiptNumber, earlier, { exception }));
    const through = async () => (await readIdNotice(office.manager, receiptNumber, context))?.window.through;
    expect(await through()).toBe("2026-12-14");
    context.clock.moveTo("2026-12-14T18:00:00+09:00");
    await runDueWork(context);
    expect(await asItStands(receiptNumber, context)).toMatchObject({ passwordsErasedAt: null });
    expect(await readIdNotice(office.manager, receiptNumber, context)).toMatchObject({ windowOpen: true });
    context.clock.moveTo("2026-12-15T00:30:00+09:00");
    await runDueWork(context);
    expect((await asItStands(receiptNumber, context)).passwordsErasedAt).not.toBeNull();
  });

  it("wants a reason and a tick where something speaks against the day, and keeps the reason from the customer", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context);
    for (const [day, exception, fields] of [
      ["2026-12-11", undefined, ["exceptionReason", "exceptionDate"]],
      ["2026-12-03", { reason: "", date: earlier }, ["exceptionReason"]],
      ["2026-12-03", { reason: "前倒しの依頼", date: later }, ["exceptionDate"]],
      ["2026-11-24", undefined, ["startDate"]],
      ["2026-12-12", undefined, ["startDate"]],
      ["2026-12-10", undefined, ["startDate"]],
    ] as const) {
      const outcome = await change(receiptNumber, japanDate(day), exception ? { exception } : {});
      expect(said(outcome).map(({ field }) => field)).toEqual(fields);
    }
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      startDate: theStartDate,
      previousStartDate: null,
    });
    must(await change(receiptNumber, earlier, { exception: { reason: "前倒しの依頼", date: earlier } }));
    const seenBy = async (actor: typeof reviewer | typeof office.applicant) =>
      JSON.stringify(await readHistory(actor, receiptNumber, context.db));
    expect(await seenBy(reviewer)).toContain("前倒しの依頼");
    expect(await seenBy(office.applicant)).not.toContain("前倒しの依頼");
  });

  it("says at the date what another approval builds on, and writes nothing", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    const wish = { removals: ["D02"], startDate: "20261217" };
    const building = await anApplicationInReview(office, reviewer, context, wish);
    const startDate = japanDate("2026-12-17");
    const exception = { reason: "希望のとおり", date: startDate };
    must(await approveApplication(reviewer, { ...(await target(building, context)), startDate, exception }, context));
    const entries = await context.db.ledgerEntry.count();
    const outcome = await change(receiptNumber);
    expect(said(outcome)).toEqual([
      { field: "startDate", message: expect.stringContaining("ほかに承認した変更（2026年12月17日(木)から）") },
    ]);
    expect(await context.db.ledgerEntry.count()).toBe(entries);
    must(await change(building, later, { exception: { reason: "先に", date: later } }));
    must(await change(receiptNumber, startDate, { exception }));
  });

  it("is refused from the start date on, in any other state, and to whoever comes second", async () => {
    const office = await anOffice(context);
    const inReview = await anApplicationInReview(office, reviewer, context);
    expect(await change(inReview)).toMatchObject({ ok: false, problem: { kind: "overtaken" } });

    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    const seen = { ...(await target(receiptNumber, context)), startDate: later, message: "" };
    const outcomes = await Promise.all([
      changeStartDate(reviewer, seen, context),
      changeStartDate(colleague, seen, context),
      invalidateApplication(colleague, { ...seen, reason: "重複のため。" }, context),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    for (const outcome of outcomes) if (!outcome.ok) expect(outcome.problem.kind).toBe("overtaken");

    const another = await anApprovedApplication(await anOffice(context), reviewer, context);
    context.clock.moveTo("2026-12-10T00:00:00+09:00");
    expect(said(await change(another)).map(({ field }) => field)).toEqual(["startDate"]);
  });

  it("can be changed again and undone: the contract is then as if it had never been approved", async () => {
    const office = await anOffice(context);
    const before = await contractOf(office, context);
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    must(await change(receiptNumber));
    must(await change(receiptNumber, theStartDate));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      startDate: theStartDate,
      previousStartDate: later,
    });
    expect((await asItStands(receiptNumber, context)).issuedUserIds).toHaveLength(1);
    must(await change(receiptNumber));
    const undo = { ...(await target(receiptNumber, context)), reason: "取消しの依頼" };
    must(await invalidateApplication(reviewer, undo, context));
    expect(await contractOf(office, context)).toEqual(before);
    expect((await asItStands(receiptNumber, context)).issuedTerminals).toHaveLength(2);
  });
});
