import { beforeEach, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { readReplacedFiling } from "@/lib/data/earlier-filings";
import { questionsOf } from "@/lib/domain/application/question";
import { answerForm } from "@/lib/domain/change/answer-form";
import { contentDifferences } from "@/lib/domain/change/content-differences";
import { answerQuery } from "@/lib/services/application/answer-query";
import { queryApplication } from "@/lib/services/application/query-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeBackQuery } from "@/lib/services/application/take-back-query";
import { takeNextApplication } from "@/lib/services/application/take-next-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { readDraft } from "@/lib/services/draft/read-draft";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { aQueriedApplication, asItStands, target } from "../../support/applications";
import { mailsOf } from "../../support/mails-of";
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
const mails = (receiptNumber: string, notice: string) => mailsOf(receiptNumber, notice, context);
const history = (receiptNumber: string) => readHistory(reviewer, receiptNumber, context.db);
const lastAct = async (receiptNumber: string) => (await history(receiptNumber)).at(-1)?.performed;
const anOpenQuestion = (to = reviewer) => aQueriedApplication(office, to, context);

beforeEach(() => context.clock.moveTo(asked));

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
    const mail = await mails(receiptNumber, "answer");
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
    expect((await mails(receiptNumber, "answer")).recipients).toEqual(both);
    expect((await mails(receiptNumber, "receipt")).recipients).toEqual(both);
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
    must(await takeBackQuery(reviewer, await target(receiptNumber, context), context));
    must(await queryApplication(reviewer, { ...(await target(receiptNumber, context)), query: "型番は？" }, context));
    expect(must(await startCorrection(office.applicant, receiptNumber, context)).draftId).toBe(draftId);
    const view = await readDraft(office.applicant, draftId, context);
    expect(view?.draft.values[answerForm.key]).toBeUndefined();
  });
});
