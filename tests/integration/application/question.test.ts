import { beforeEach, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { listNeedingAttention } from "@/lib/data/application-lists";
import { readReplacedFiling } from "@/lib/data/earlier-filings";
import { attentionStatuses } from "@/lib/domain/application/attention";
import { questionsOf } from "@/lib/domain/application/question";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { answerForm } from "@/lib/domain/change/answer-form";
import { contentDifferences } from "@/lib/domain/change/content-differences";
import { addToQuery } from "@/lib/services/application/add-to-query";
import { answerQuery } from "@/lib/services/application/answer-query";
import { closeUnanswered } from "@/lib/services/application/close-unanswered";
import { queryApplication } from "@/lib/services/application/query-application";
import { remindCustomer } from "@/lib/services/application/remind-customer";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeBackQuery } from "@/lib/services/application/take-back-query";
import { takeNextApplication } from "@/lib/services/application/take-next-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { withdrawForCustomer } from "@/lib/services/application/withdraw-for-customer";
import { readDraft } from "@/lib/services/draft/read-draft";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { startCorrection } from "@/lib/services/draft/start-correction";
import {
  aFiledApplication,
  anApplicationInReview,
  anApprovedApplication,
  aQueriedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const asked = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: asked });
const office = await anOffice(context);
const stranger = await anOffice(context);
const reviewer = await aReviewer(context);
const colleague = await aReviewer(context);
const both = [office.applicantEmail, office.managerEmail].sort();

beforeEach(() => context.clock.moveTo(asked));

/** The latest mails of a notice on an application. */
async function mailsOf(receiptNumber: string, notice: string) {
  const where = { notice, application: { receiptNumber } };
  const mails = await context.db.mail.findMany({ where, orderBy: { createdAt: "asc" } });
  return {
    recipients: mails.map(({ recipient }) => recipient).sort(),
    text: mails.at(-1)?.text.replaceAll("\n", "") ?? "",
    subject: mails.at(-1)?.subject,
  };
}
const history = (receiptNumber: string) => readHistory(reviewer, receiptNumber, context.db);
const lastAct = async (receiptNumber: string) => (await history(receiptNumber)).at(-1)?.performed;
const overtaken = { ok: false, problem: { kind: "overtaken" } };
const auditsOf = (action: string, subject: string) => context.db.auditEntry.count({ where: { action, subject } });

/** A question on 2026-11-24, to be answered by 2026-12-01. */
function anOpenQuestion(to = reviewer): Promise<string> {
  context.clock.moveTo(asked);
  return aQueriedApplication(office, to, context);
}

const acts = {
  addToQuery: async (receiptNumber: string, actor = reviewer) =>
    addToQuery(actor, { ...(await target(receiptNumber, context)), query: "型番は？" }, context),
  remind: async (receiptNumber: string, actor = reviewer) =>
    remindCustomer(actor, await target(receiptNumber, context), context),
  takeBackQuery: async (receiptNumber: string, actor = reviewer) =>
    takeBackQuery(actor, await target(receiptNumber, context), context),
  closeUnanswered: async (receiptNumber: string, actor = reviewer) =>
    closeUnanswered(actor, { ...(await target(receiptNumber, context)), reason: "回答なし。" }, context),
  withdrawForCustomer: async (receiptNumber: string, actor = reviewer) =>
    withdrawForCustomer(actor, { ...(await target(receiptNumber, context)), reason: "お電話。" }, context),
};
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
      expect(await acts[act](receiptNumber)).toMatchObject(overtaken);
      expect(await asItStands(receiptNumber, context)).toEqual(before);
    }
  });

  it.each(Object.keys(acts) as (keyof typeof acts)[])("%s by two at once is done once", async (act) => {
    const receiptNumber = await anOpenQuestion();
    if (act === "closeUnanswered") context.clock.moveTo("2026-12-02T09:00:00+09:00");
    const outcomes = await Promise.all([acts[act](receiptNumber), acts[act](receiptNumber, colleague)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const where = { act, application: { receiptNumber } };
    expect(await context.db.applicationEvent.count({ where })).toBe(1);
    expect(await auditsOf(`${act}-application`, receiptNumber)).toBe(1);
  });

  it("is refused on a page that is out of date", async () => {
    const receiptNumber = await anOpenQuestion();
    const seen = await target(receiptNumber, context);
    must(await acts.addToQuery(receiptNumber));
    expect(await takeBackQuery(colleague, seen, context)).toMatchObject(overtaken);
    expect(await answerQuery(office.applicant, { ...seen, answer: "2台です。" }, context)).toMatchObject(overtaken);
  });
});

describe("確認事項を通知する with a step", () => {
  it("leads menu and mail to that step, and says until when to answer", async () => {
    const receiptNumber = await anApplicationInReview(office, reviewer, context);
    const asking = { ...(await target(receiptNumber, context)), query: "台数は？", step: "terminals" } as const;
    must(await queryApplication(reviewer, asking, context));
    const mail = await mailsOf(receiptNumber, "query");
    expect(mail.text).toContain("回答期限：2026年12月1日(火)");
    expect(mail.text).toContain(`/applications/${receiptNumber}/correction`);
    expect(mail.text).toContain("「論理端末・証明書」");
    const today = japanDateOf(context.clock.now());
    const waiting = await listNeedingAttention(office.applicant, { statuses: attentionStatuses, today }, context.db);
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
    must(await acts.takeBackQuery(receiptNumber, colleague));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "IN_REVIEW",
      assignee: { id: reviewer.accountId },
      query: null,
      queryAskedAt: null,
    });
    const mail = await mailsOf(receiptNumber, "queryTakenBack");
    expect(mail.recipients).toEqual(both);
    expect(mail.subject).toBe("【NSS】利用申込確認事項取消しのお知らせ");
    expect(mail.text).toContain("証明書は何台分必要ですか。");
    expect(mail.text).toContain("回答や修正は不要です。");
    const [news] = await readNews(office.applicant, { limit: 1 }, context.db);
    expect(news?.sentence).toContain("確認事項を取り消しました");
    expect(await acts.takeBackQuery(receiptNumber)).toMatchObject(overtaken);
  });

  it("refuses a correction that was under way, and says so", async () => {
    const receiptNumber = await anOpenQuestion();
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context));
    must(await acts.takeBackQuery(receiptNumber));
    expect(await submitApplication(office.applicant, draftId, context)).toMatchObject(overtaken);
  });
});

describe("確認事項を追加する", () => {
  it("keeps the question and starts the time for the answer anew", async () => {
    const receiptNumber = await anOpenQuestion();
    context.clock.moveTo("2026-11-30T10:00:00+09:00");
    must(await acts.addToQuery(receiptNumber));
    const { status, query, queryAskedAt } = await asItStands(receiptNumber, context);
    expect({ status, queryAskedAt }).toEqual({ status: "QUERIED", queryAskedAt: context.clock.now() });
    expect(query).toBe("証明書は何台分必要ですか。\n\n【2026年11月30日に追加】\n型番は？");
    const mail = await mailsOf(receiptNumber, "queryAddition");
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
    must(await acts.remind(receiptNumber));
    const mail = await mailsOf(receiptNumber, "queryReminder");
    expect(mail.recipients).toEqual(both);
    expect(mail.text).toContain("回答期限は2026年12月1日(火)です。");
    const again = await acts.remind(receiptNumber, colleague);
    expect(again).toMatchObject({ ok: false, problem: { kind: "fields" } });
    context.clock.moveTo("2026-11-25T09:00:00+09:00");
    must(await acts.remind(receiptNumber, colleague));
    // The answer was typed on a page from before the reminders.
    must(await answerQuery(office.applicant, { ...seen, answer: "2台です。" }, context));
  });

  it("says that the due day is past, once it is", async () => {
    const receiptNumber = await anOpenQuestion();
    context.clock.moveTo("2026-12-02T09:00:00+09:00");
    must(await acts.remind(receiptNumber));
    expect((await mailsOf(receiptNumber, "queryReminder")).text).toContain(
      "回答期限の2026年12月1日(火)を過ぎています。",
    );
  });
});

describe("回答期限切れとして終了する", () => {
  it("is refused until the due day is over, with the day named", async () => {
    const receiptNumber = await anOpenQuestion();
    for (const day of ["2026-11-25T09:00:00+09:00", "2026-12-01T23:59:59+09:00"]) {
      context.clock.moveTo(day);
      expect(await acts.closeUnanswered(receiptNumber)).toMatchObject({
        ok: false,
        problem: { kind: "fields", problems: [{ message: expect.stringContaining("2026年12月1日(火)") }] },
      });
    }
    expect((await asItStands(receiptNumber, context)).status).toBe("QUERIED");
  });

  it("ends the application with its reason, by mail and in the history", async () => {
    const receiptNumber = await anOpenQuestion();
    context.clock.moveTo("2026-12-02T00:00:00+09:00");
    must(await acts.closeUnanswered(receiptNumber));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "REJECTED",
      rejectionReason: "回答なし。",
      reviewEndedAt: context.clock.now(),
    });
    const mail = await mailsOf(receiptNumber, "queryExpiry");
    expect(mail.recipients).toEqual(both);
    for (const words of ["回答期限を過ぎたため、申込を終了しました。", "証明書は何台分必要ですか。", "回答なし。"]) {
      expect(mail.text).toContain(words);
    }
    expect(await lastAct(receiptNumber)).toEqual({ act: "closeUnanswered", dueOn: "2026-12-01", reason: "回答なし。" });
    expect(await startCorrection(office.applicant, receiptNumber, context)).toMatchObject(overtaken);
  });
});

describe("代理取下げ", () => {
  it.each([
    ["受付", () => aFiledApplication(office, context)],
    ["内容確認中", () => anApplicationInReview(office, reviewer, context)],
    ["確認事項あり", () => anOpenQuestion()],
  ])("withdraws in %s, marked as such, and is told with its reason", async (_, make) => {
    const receiptNumber = await make();
    must(await acts.withdrawForCustomer(receiptNumber));
    expect((await asItStands(receiptNumber, context)).status).toBe("WITHDRAWN");
    const mail = await mailsOf(receiptNumber, "withdrawal");
    expect(mail.recipients).toEqual(both);
    expect(mail.text).toContain("お客様からのご連絡により、NACCSセンターが代わって取下げの手続きを行いました。");
    expect(mail.text).toContain("お電話。");
    expect(await lastAct(receiptNumber)).toEqual({ act: "withdrawForCustomer", reason: "お電話。" });
  });

  it("is not possible after the approval, nor twice", async () => {
    const approved = await anApprovedApplication(office, reviewer, context);
    expect(await acts.withdrawForCustomer(approved)).toMatchObject(overtaken);
    const receiptNumber = await aFiledApplication(office, context);
    must(await acts.withdrawForCustomer(receiptNumber));
    expect(await acts.withdrawForCustomer(receiptNumber)).toMatchObject(overtaken);
  });
});

describe("回答のみ送る", () => {
  it("goes back to the reviewer with the answer, and nobody says that something was corrected", async () => {
    const receiptNumber = await anOpenQuestion(colleague);
    const before = await asItStands(receiptNumber, context);
    const answer = "2台で\n間違いありません。";
    must(await answerQuery(office.applicant, { ...(await target(receiptNumber, context)), answer }, context));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "RECEIVED",
      assignee: { id: colleague.accountId },
      query: null,
      content: before.content,
    });
    const events = await history(receiptNumber);
    expect(events.map(({ performed }) => performed.act)).toEqual(["file", "takeOn", "query", "answer"]);
    expect(questionsOf(events)[0]?.answer).toEqual({ at: context.clock.now(), text: answer, changed: false });
    const mail = await mailsOf(receiptNumber, "answer");
    expect(mail.recipients).toEqual(both);
    expect(mail.text).toContain("2台で間違いありません。");
    const [news] = await readNews(office.applicant, { limit: 1 }, context.db);
    expect(news?.sentence).toBe(
      "確認事項への回答を受け付けました（申込内容の変更なし）。審査が終わるまでお待ちください。",
    );
    expect(await takeNextApplication(colleague, context)).toEqual({ receiptNumber });
  });

  it("is the office's alone, and possible once", async () => {
    const receiptNumber = await anOpenQuestion();
    const answer = { ...(await target(receiptNumber, context)), answer: "2台です。" };
    expect(await answerQuery(stranger.applicant, answer, context)).toEqual({
      ok: false,
      problem: { kind: "notFound" },
    });
    const outcomes = await Promise.all([
      answerQuery(office.applicant, answer, context),
      answerQuery(office.manager, answer, context),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe("an answer with a correction", () => {
  const correct = async (receiptNumber: string, add: string, answer: string) => {
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context, answer));
    const values = { add, end: [] };
    must(await saveDraftStep(office.applicant, { draftId, key: "webCertificates", seenVersion: 1, values }, context));
    must(await submitApplication(office.applicant, draftId, context));
  };

  it("is compared with what it replaced itself, not with what was filed before", async () => {
    const receiptNumber = await anOpenQuestion();
    const replaced = async () => {
      const at = questionsOf(await history(receiptNumber)).at(-1)?.answer?.at ?? new Date(0);
      return (await readReplacedFiling(reviewer, receiptNumber, at, context.db))?.changes;
    };
    await correct(receiptNumber, "3", "");
    expect(await replaced()).toMatchObject({ webCertificates: { add: 2 } });
    context.clock.moveTo("2026-11-25T09:00:00.123+09:00");
    must(await takeOnApplication(reviewer, await target(receiptNumber, context), context));
    must(await queryApplication(reviewer, { ...(await target(receiptNumber, context)), query: "型番は？" }, context));
    await correct(receiptNumber, "4", "");
    expect(await replaced()).toMatchObject({ webCertificates: { add: 3 } });
  });

  it("carries what was typed beside 修正する, and keeps what was filed before", async () => {
    const receiptNumber = await anOpenQuestion();
    const before = await asItStands(receiptNumber, context);
    await correct(receiptNumber, "3", " 3台に直しました。 ");
    const events = await history(receiptNumber);
    const [question] = questionsOf(events);
    expect(question?.answer).toEqual({ at: context.clock.now(), text: "3台に直しました。", changed: true });
    const earlier = await readReplacedFiling(reviewer, receiptNumber, context.clock.now(), context.db);
    expect(earlier).toEqual(before.content);
    const { content } = await asItStands(receiptNumber, context);
    expect(earlier && contentDifferences(earlier, content)).toEqual([
      expect.objectContaining({ before: "2個", after: "3個" }),
    ]);
    expect(await readReplacedFiling(stranger.applicant, receiptNumber, context.clock.now(), context.db)).toBe(
      undefined,
    );
  });

  it("is told as an answer where nothing was changed", async () => {
    const receiptNumber = await anOpenQuestion();
    await correct(receiptNumber, "2", "2台で合っています。");
    expect(await lastAct(receiptNumber)).toEqual({ act: "answer", answer: "2台で合っています。" });
    expect((await mailsOf(receiptNumber, "answer")).recipients).toEqual(both);
    expect((await mailsOf(receiptNumber, "receipt")).recipients).toEqual(both);
  });

  it("that is too long keeps the correction from being filed", async () => {
    const receiptNumber = await anOpenQuestion();
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context, "あ".repeat(241)));
    expect(await submitApplication(office.applicant, draftId, context)).toMatchObject({
      ok: false,
      problem: { kind: "incomplete" },
    });
    const problems = (await readDraft(office.applicant, draftId, context))?.reading.problems;
    expect(problems).toMatchObject([{ step: "confirm", field: "answer.answer" }]);
  });

  it("typed for one question is not the answer to the next", async () => {
    const receiptNumber = await anOpenQuestion();
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context, "2台です。"));
    must(await acts.takeBackQuery(receiptNumber));
    must(await queryApplication(reviewer, { ...(await target(receiptNumber, context)), query: "型番は？" }, context));
    expect(must(await startCorrection(office.applicant, receiptNumber, context)).draftId).toBe(draftId);
    const view = await readDraft(office.applicant, draftId, context);
    expect(view?.draft.values[answerForm.key]).toBeUndefined();
  });
});
