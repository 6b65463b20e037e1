import { describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { listDrafts, readDraftRecord } from "@/lib/data/drafts";
import { approveApplication } from "@/lib/services/application/approve-application";
import { queryApplication } from "@/lib/services/application/query-application";
import { rejectApplication } from "@/lib/services/application/reject-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { discardDraft } from "@/lib/services/draft/discard-draft";
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
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const stranger = await anOffice(context);
const reviewer = await aReviewer(context);
const mailsOf = async (receiptNumber: string, notice: string) => {
  const mails = await context.db.mail.findMany({ where: { notice, application: { receiptNumber } } });
  return mails.map(({ recipient }) => recipient).sort();
};
const both = [office.applicantEmail, office.managerEmail].sort();

describe("a query", () => {
  it("sends the application back with its question, to applicant and manager", async () => {
    const receiptNumber = await anApplicationInReview(office, reviewer, context);
    const query = "証明書は何台分必要ですか。";
    must(await queryApplication(reviewer, { ...(await target(receiptNumber, context)), query }, context));
    expect(await asItStands(receiptNumber, context)).toMatchObject({ status: "QUERIED", query, version: 3 });
    expect(await mailsOf(receiptNumber, "query")).toEqual(both);
    const [news] = await readNews(office.applicant, { limit: 1 }, context.db);
    expect(news).toMatchObject({ receiptNumber, sentence: expect.stringContaining("確認事項があります") });
  });

  it("is not possible before the review has begun", async () => {
    const receiptNumber = await aFiledApplication(office, context);
    const attempt = { ...(await target(receiptNumber, context)), query: "?" };
    expect(await queryApplication(reviewer, attempt, context)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
  });
});

describe("a correction", () => {
  it("starts from what was filed, keeps the receipt number, and goes back into the queue", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, context);
    const before = await asItStands(receiptNumber, context);
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context));
    const view = await readDraft(office.applicant, draftId, context);
    expect(view?.reading.content).toEqual(before.content);
    expect(view?.draft.corrects?.receiptNumber).toBe(receiptNumber);

    const values = { add: "3", end: [] };
    must(await saveDraftStep(office.applicant, { draftId, key: "webCertificates", seenVersion: 1, values }, context));
    expect(must(await submitApplication(office.applicant, draftId, context)).receiptNumber).toBe(receiptNumber);
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      id: before.id,
      status: "RECEIVED",
      version: before.version + 1,
      query: null,
      filedAt: before.filedAt,
      content: { changes: { webCertificates: { add: 3 } } },
    });
    expect(await mailsOf(receiptNumber, "receipt")).toEqual([...both, ...both].sort());
    const acts = (await readHistory(office.applicant, receiptNumber, context.db)).map(({ performed }) => performed.act);
    expect(acts).toEqual(["file", "takeOn", "query", "correct"]);
  });

  it("started from many tabs at once is one draft", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, context);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => startCorrection(office.applicant, receiptNumber, context)),
    );
    expect(new Set(outcomes.map((outcome) => must(outcome).draftId)).size).toBe(1);
  });

  it("filed 20 times at once is filed once", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, context);
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => submitApplication(office.applicant, draftId, context)),
    );
    expect(new Set(outcomes.map((outcome) => must(outcome).receiptNumber))).toEqual(new Set([receiptNumber]));
    const events = await context.db.applicationEvent.count({
      where: { act: { in: ["answer", "correct"] }, application: { receiptNumber } },
    });
    expect(events).toBe(1);
  });

  it("started while the first one is filed leaves no second draft behind", async () => {
    for (let round = 0; round < 10; round += 1) {
      const receiptNumber = await aQueriedApplication(office, reviewer, context);
      const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context));
      const [filed] = await Promise.all([
        submitApplication(office.applicant, draftId, context),
        startCorrection(office.manager, receiptNumber, context),
      ]);
      must(filed);
      expect(await context.db.draft.count({ where: { corrects: { receiptNumber }, filedAsId: null } })).toBe(0);
    }
  });

  it("can be discarded and started anew", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, context);
    const first = must(await startCorrection(office.applicant, receiptNumber, context));
    must(await discardDraft(office.applicant, first.draftId, context));
    const again = must(await startCorrection(office.applicant, receiptNumber, context));
    expect(again.draftId).not.toBe(first.draftId);
    expect(await readDraftRecord(office.applicant, first.draftId, context.db)).toBeUndefined();
  });

  it("is not filed any more after the application was withdrawn, and is told so", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, context);
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context));
    must(await withdrawApplication(office.manager, await target(receiptNumber, context), context));
    expect(await submitApplication(office.applicant, draftId, context)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
    expect((await asItStands(receiptNumber, context)).status).toBe("WITHDRAWN");
    const { drafts } = await listDrafts(office.applicant, { page: 1, pageSize: 100 }, context.db);
    expect(drafts.map(({ corrects }) => corrects)).not.toContain(receiptNumber);
  });

  it("is open to the office alone, and only while there is a query", async () => {
    const queried = await aQueriedApplication(office, reviewer, context);
    const filed = await aFiledApplication(office, context);
    expect(await startCorrection(stranger.applicant, queried, context)).toEqual({
      ok: false,
      problem: { kind: "notFound" },
    });
    expect(await startCorrection(office.applicant, filed, context)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
  });
});

describe("a withdrawal", () => {
  it.each([
    ["受付", aFiledApplication],
    ["内容確認中", () => anApplicationInReview(office, reviewer, context)],
    ["確認事項あり", () => aQueriedApplication(office, reviewer, context)],
  ] as const)("is possible in %s, and told to applicant and manager", async (_, make) => {
    const receiptNumber = await make(office, context);
    must(await withdrawApplication(office.applicant, await target(receiptNumber, context), context));
    expect((await asItStands(receiptNumber, context)).status).toBe("WITHDRAWN");
    expect(await mailsOf(receiptNumber, "withdrawal")).toEqual(both);
  });

  it("is not possible after approval, nor twice, nor by another office", async () => {
    const approved = await anApprovedApplication(office, reviewer, context);
    expect(await withdrawApplication(office.applicant, await target(approved, context), context)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
    const filed = await aFiledApplication(office, context);
    const seen = await target(filed, context);
    expect(await withdrawApplication(stranger.manager, seen, context)).toEqual({
      ok: false,
      problem: { kind: "notFound" },
    });
    const outcomes = await Promise.all([1, 2, 3].map(() => withdrawApplication(office.applicant, seen, context)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await mailsOf(filed, "withdrawal")).toEqual(both);
  });

  it("and an approval at the same moment have one winner, and nothing is issued to the loser", async () => {
    for (let round = 0; round < 20; round += 1) {
      const receiptNumber = await anApplicationInReview(office, reviewer, context);
      const seen = await target(receiptNumber, context);
      const [withdrawn, approved] = await Promise.all([
        withdrawApplication(office.applicant, seen, context),
        approveApplication(reviewer, { ...seen, startDate: theStartDate }, context),
      ]);
      expect([withdrawn.ok, approved.ok].filter(Boolean)).toHaveLength(1);
      const application = await asItStands(receiptNumber, context);
      expect(application.status).toBe(withdrawn.ok ? "WITHDRAWN" : "APPROVED");
      expect(application.issuedUserIds).toHaveLength(withdrawn.ok ? 0 : 1);
    }
  });
});

describe("a rejection", () => {
  it("keeps its reason, ends the review, and is told to applicant and manager", async () => {
    const receiptNumber = await anApplicationInReview(office, reviewer, context);
    const reason = "すでに同じ内容の申込を受け付けています。";
    must(await rejectApplication(reviewer, { ...(await target(receiptNumber, context)), reason }, context));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "REJECTED",
      rejectionReason: reason,
      reviewEndedAt: context.clock.now(),
      startDate: null,
    });
    expect(await mailsOf(receiptNumber, "rejection")).toEqual(both);
  });
});
