import { describe, expect, it } from "vitest";
import { readHistory, readStaffNews } from "@/lib/data/application-events";
import type { StaffActor } from "@/lib/domain/account/actor";
import { addDays, japanDate, startOfJapanDay } from "@/lib/domain/calendar/japan-date";
import { handOverApplication } from "@/lib/services/application/hand-over-application";
import { queryApplication } from "@/lib/services/application/query-application";
import { releaseApplication } from "@/lib/services/application/release-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeOverApplication } from "@/lib/services/application/take-over-application";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { anApplicationInReview, anApprovedApplication, aQueriedApplication, target } from "../../support/applications";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const [first, second, third] = [await aReviewer(context), await aReviewer(context), await aReviewer(context)];
const reason = "担当者が休暇中のため。";

const newsOf = async (actor: StaffActor, receiptNumber: string, since = new Date(0)) =>
  (await readStaffNews(actor, { since, limit: 100 }, context.db))
    .filter((item) => item.receiptNumber === receiptNumber)
    .map(({ sentence }) => sentence);

describe("what happens to a reviewer's case without the reviewer", () => {
  it("is told on the menu: withdrawn, answered, decided by a colleague; and to nobody else", async () => {
    const withdrawn = await anApplicationInReview(office, first, context);
    must(await withdrawApplication(office.applicant, await target(withdrawn, context), context));
    expect(await newsOf(first, withdrawn)).toEqual([`${office.applicant.name}さんが申込を取り下げました。`]);
    const corrected = await aQueriedApplication(office, first, context);
    const { draftId } = must(await startCorrection(office.applicant, corrected, context));
    must(await submitApplication(office.applicant, draftId, context));
    expect(await newsOf(first, corrected)).toEqual([`${office.applicant.name}さんが申込内容を変更せずに送りました。`]);
    const asked = await anApplicationInReview(office, first, context);
    must(await queryApplication(second, { ...(await target(asked, context)), query: "台数は？" }, context));
    expect(await newsOf(first, asked)).toEqual([`${second.name}が確認事項を通知しました: 台数は？`]);
    for (const receiptNumber of [withdrawn, corrected, asked]) expect(await newsOf(second, receiptNumber)).toEqual([]);
  });

  it("is told for as long as it is new", async () => {
    const receiptNumber = await anApplicationInReview(office, first, context);
    must(await withdrawApplication(office.applicant, await target(receiptNumber, context), context));
    const today = japanDate("2026-11-24");
    expect(await newsOf(first, receiptNumber, startOfJapanDay(today))).toHaveLength(1);
    expect(await newsOf(first, receiptNumber, startOfJapanDay(addDays(today, 1)))).toEqual([]);
  });

  it("is not told of what one did oneself, nor after the review", async () => {
    const receiptNumber = await anApprovedApplication(office, first, context);
    expect(await newsOf(first, receiptNumber)).toEqual([]);
  });

  it("is told to the office without names and reasons", async () => {
    const receiptNumber = await anApplicationInReview(office, first, context);
    const seen = () => target(receiptNumber, context);
    const note = "台数を確認中です。";
    must(await takeOverApplication(second, { ...(await seen()), reason }, context));
    must(await handOverApplication(second, { ...(await seen()), colleagueId: third.accountId, note }, context));
    must(await releaseApplication(third, { ...(await seen()), note }, context));
    const history = JSON.stringify(await readHistory(office.applicant, receiptNumber, context.db));
    for (const hidden of [first.name, second.name, third.name, reason, "申し送り", "台数"]) {
      expect(history).not.toContain(hidden);
    }
  });
});
