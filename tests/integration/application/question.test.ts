import { beforeEach, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { listNeedingAttention } from "@/lib/data/application-lists";
import { attentionStatuses } from "@/lib/domain/application/attention";
import { questionsOf } from "@/lib/domain/application/question";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { addToQuery } from "@/lib/services/application/add-to-query";
import { answerQuery } from "@/lib/services/application/answer-query";
import { closeUnanswered } from "@/lib/services/application/close-unanswered";
import type { ActTarget } from "@/lib/services/application/perform-act";
import { queryApplication } from "@/lib/services/application/query-application";
import { remindCustomer } from "@/lib/services/application/remind-customer";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeBackQuery } from "@/lib/services/application/take-back-query";
import { withdrawForCustomer } from "@/lib/services/application/withdraw-for-customer";
import { startCorrection } from "@/lib/services/draft/start-correction";
import {
  aFiledApplication,
  anApplicationInReview,
  anApprovedApplication,
  aQueriedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { mailsOf } from "../../support/mails-of";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const asked = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: asked });
const office = await anOffice(context);
const reviewer = await aReviewer(context);
const colleague = await aReviewer(context);
const both = [office.applicantEmail, office.managerEmail].sort();

beforeEach(() => context.clock.moveTo(asked));

const mails = (receiptNumber: string, notice: string) => mailsOf(receiptNumber, notice, context);
const history = (receiptNumber: string) => readHistory(reviewer, receiptNumber, context.db);
const lastAct = async (receiptNumber: string) => (await history(receiptNumber)).at(-1)?.performed;
const overtaken = { ok: false, problem: { kind: "overtaken" } };
const auditsOf = (action: string, subject: string) => context.db.auditEntry.count({ where: { action, subject } });

/** A question on 2026-11-24, to be answered by 2026-12-01. */
const anOpenQuestion = () => aQueriedApplication(office, reviewer, context);

const perform = {
  addToQuery: (seen: ActTarget, actor = reviewer) => addToQuery(actor, { ...seen, query: "型番は？" }, context),
  remind: (seen: ActTarget, actor = reviewer) => remindCustomer(actor, seen, context),
  takeBackQuery: (seen: ActTarget, actor = reviewer) => takeBackQuery(actor, seen, context),
  closeUnanswered: (seen: ActTarget, actor = reviewer) =>
    closeUnanswered(actor, { ...seen, reason: "回答なし。" }, context),
  withdrawForCustomer: (seen: ActTarget, actor = reviewer) =>
    withdrawForCustomer(actor, { ...seen, reason: "お電話。" }, context),
};
type Act = keyof typeof perform;
/** An act by somebody who sees the application as it stands. */
const doAct = async (act: Act, receiptNumber: string, actor = reviewer) =>
  perform[act](await target(receiptNumber, context), actor);
const onQuestionsAlone = ["addToQuery", "remind", "takeBackQuery", "closeUnanswered"] as const;

describe("an act on a question", () => {
  it.each(onQuestionsAlone)("%s is possible while a question is open, and at no other time", async (act) => {
    const others = [
      await aFiledApplication(office, context),
      await anApplicationInReview(office, reviewer, context),
      await anApprovedApplication(office, reviewer, context),
    ];
    for (const receiptNumber of others) {
      const before = await asItStands(receiptNumber, context);
      expect(await doAct(act, receiptNumber)).toMatchObject(overtaken);
      expect(await asItStands(receiptNumber, context)).toEqual(before);
    }
  });

  it.each(Object.keys(perform) as Act[])("%s by two at once is done once", async (act) => {
    const receiptNumber = await anOpenQuestion();
    const seen = await target(receiptNumber, context);
    if (act === "closeUnanswered") context.clock.moveTo("2026-12-02T09:00:00+09:00");
    const outcomes = await Promise.all([perform[act](seen), perform[act](seen, colleague)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const where = { act, application: { receiptNumber } };
    expect(await context.db.applicationEvent.count({ where })).toBe(1);
    expect(await auditsOf(`${act}-application`, receiptNumber)).toBe(1);
  });

  it("is refused on a page that is out of date", async () => {
    const receiptNumber = await anOpenQuestion();
    const seen = await target(receiptNumber, context);
    must(await doAct("addToQuery", receiptNumber));
    expect(await takeBackQuery(colleague, seen, context)).toMatchObject(overtaken);
    expect(await answerQuery(office.applicant, { ...seen, answer: "2台です。" }, context)).toMatchObject(overtaken);
  });
});

describe("確認事項を通知する with a step", () => {
  it("leads menu and mail to that step, and says until when to answer", async () => {
    const receiptNumber = await anApplicationInReview(office, reviewer, context);
    const asking = { ...(await target(receiptNumber, context)), query: "台数は？", step: "terminals" } as const;
    must(await queryApplication(reviewer, asking, context));
    const mail = await mails(receiptNumber, "query");
    expect(mail.text).toContain("回答期限：2026年12月1日(火)");
    expect(mail.text).toContain(`/applications/${receiptNumber}/correction`);
    expect(mail.text).toContain("「論理端末・証明書」");
    const today = japanDateOf(context.clock.now());
    const waiting = await listNeedingAttention(
      office.applicant,
      { statuses: attentionStatuses, today, limit: 20 },
      context.db,
    );
    expect(waiting.find((row) => row.receiptNumber === receiptNumber)?.queryStep).toBe("terminals");
  });

  it("refuses a step in which the application was not filled in", async () => {
    const receiptNumber = await anApplicationInReview(office, reviewer, context);
    const asking = { ...(await target(receiptNumber, context)), query: "?", step: "plan" } as const;
    expect(await queryApplication(reviewer, asking, context)).toMatchObject({
      ok: false,
      problem: { kind: "fields", problems: [{ field: "step" }] },
    });
    expect((await asItStands(receiptNumber, context)).status).toBe("IN_REVIEW");
  });
});

describe("確認事項を取り消す", () => {
  it("puts the case back on its reviewer's desk, and tells the office that no answer is needed", async () => {
    const receiptNumber = await anOpenQuestion();
    must(await doAct("takeBackQuery", receiptNumber, colleague));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "IN_REVIEW",
      assignee: { id: reviewer.accountId },
      query: null,
      queryAskedAt: null,
    });
    const mail = await mails(receiptNumber, "queryTakenBack");
    expect(mail.recipients).toEqual(both);
    expect(mail.subject).toBe("【NSS】利用申込確認事項取消しのお知らせ");
    expect(mail.text).toContain("証明書は何台分必要ですか。");
    expect(mail.text).toContain("回答や修正は不要です。");
    const [news] = await readNews(office.applicant, { limit: 1 }, context.db);
    expect(news?.sentence).toContain("確認事項を取り消しました");
    expect(await doAct("takeBackQuery", receiptNumber)).toMatchObject(overtaken);
  });

  it("refuses a correction that was under way, and says so", async () => {
    const receiptNumber = await anOpenQuestion();
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context));
    must(await doAct("takeBackQuery", receiptNumber));
    expect(await submitApplication(office.applicant, draftId, context)).toMatchObject(overtaken);
  });
});

describe("確認事項を追加する", () => {
  it("keeps the question and starts the time for the answer anew", async () => {
    const receiptNumber = await anOpenQuestion();
    context.clock.moveTo("2026-11-30T10:00:00+09:00");
    must(await doAct("addToQuery", receiptNumber));
    const { status, query, queryAskedAt } = await asItStands(receiptNumber, context);
    expect({ status, queryAskedAt }).toEqual({ status: "QUERIED", queryAskedAt: context.clock.now() });
    expect(query).toBe("証明書は何台分必要ですか。\n\n【2026年11月30日に追加】\n型番は？");
    const mail = await mails(receiptNumber, "queryAddition");
    expect(mail.recipients).toEqual(both);
    for (const words of ["証明書は何台分必要ですか。", "型番は？", "回答期限：2026年12月7日(月)"]) {
      expect(mail.text).toContain(words);
    }
    expect(questionsOf(await history(receiptNumber)).at(-1)?.text).toBe(query);
  });
});

describe("督促する", () => {
  it("sends a mail with the due day, once a day, and leaves open forms good", async () => {
    const receiptNumber = await anOpenQuestion();
    const seen = await target(receiptNumber, context);
    must(await doAct("remind", receiptNumber));
    const mail = await mails(receiptNumber, "queryReminder");
    expect(mail.recipients).toEqual(both);
    expect(mail.text).toContain("回答期限は2026年12月1日(火)です。");
    const again = await doAct("remind", receiptNumber, colleague);
    expect(again).toMatchObject({ ok: false, problem: { kind: "fields" } });
    context.clock.moveTo("2026-11-25T09:00:00+09:00");
    must(await doAct("remind", receiptNumber, colleague));
    // The answer was typed on a page from before the reminders.
    must(await answerQuery(office.applicant, { ...seen, answer: "2台です。" }, context));
  });

  it("says that the due day is past, once it is", async () => {
    const receiptNumber = await anOpenQuestion();
    context.clock.moveTo("2026-12-02T09:00:00+09:00");
    must(await doAct("remind", receiptNumber));
    expect((await mails(receiptNumber, "queryReminder")).text).toContain("回答期限の2026年12月1日(火)を過ぎています。");
  });
});

describe("回答期限切れとして終了する", () => {
  it("is refused until the due day is over, with the day named", async () => {
    const receiptNumber = await anOpenQuestion();
    for (const day of ["2026-11-25T09:00:00+09:00", "2026-12-01T23:59:59+09:00"]) {
      context.clock.moveTo(day);
      expect(await doAct("closeUnanswered", receiptNumber)).toMatchObject({
        ok: false,
        problem: { kind: "fields", problems: [{ message: expect.stringContaining("2026年12月1日(火)") }] },
      });
    }
    expect((await asItStands(receiptNumber, context)).status).toBe("QUERIED");
  });

  it("ends the application with its reason, by mail and in the history", async () => {
    const receiptNumber = await anOpenQuestion();
    context.clock.moveTo("2026-12-02T00:00:00+09:00");
    must(await doAct("closeUnanswered", receiptNumber));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "REJECTED",
      rejectionReason: "回答なし。",
      reviewEndedAt: context.clock.now(),
    });
    const mail = await mails(receiptNumber, "queryExpiry");
    expect(mail.recipients).toEqual(both);
    for (const words of ["回答期限を過ぎたため、申込を終了しました。", "証明書は何台分必要ですか。", "回答なし。"]) {
      expect(mail.text).toContain(words);
    }
    expect(await lastAct(receiptNumber)).toEqual({ act: "closeUnanswered", dueOn: "2026-12-01", reason: "回答なし。" });
    expect(await startCorrection(office.applicant, receiptNumber, context)).toMatchObject(overtaken);
  });
});
