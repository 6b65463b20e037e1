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
  anOffice,
  aQueriedApplication,
  aReviewer,
  asItStands,
  must,
  target,
  theStartDate,
} from "../../support/factories";
import { openTestWorld } from "../../support/world";

const world = await openTestWorld({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(world);
const stranger = await anOffice(world);
const reviewer = await aReviewer(world);
const mailsOf = async (receiptNumber: string, notice: string) => {
  const mails = await world.db.mail.findMany({ where: { notice, application: { receiptNumber } } });
  return mails.map(({ recipient }) => recipient).sort();
};
const both = [office.applicantEmail, office.managerEmail].sort();

describe("a query", () => {
  it("sends the application back with its question, to applicant and manager", async () => {
    const receiptNumber = await anApplicationInReview(office, reviewer, world);
    const query = "証明書は何台分必要ですか。";
    must(await queryApplication(reviewer, { ...(await target(receiptNumber, world)), query }, world));
    expect(await asItStands(receiptNumber, world)).toMatchObject({ status: "QUERIED", query, version: 3 });
    expect(await mailsOf(receiptNumber, "query")).toEqual(both);
    const [news] = await readNews(office.applicant, { limit: 1 }, world.db);
    expect(news).toMatchObject({ receiptNumber, sentence: expect.stringContaining("確認事項があります") });
  });

  it("is not possible before the review has begun", async () => {
    const receiptNumber = await aFiledApplication(office, world);
    const attempt = { ...(await target(receiptNumber, world)), query: "?" };
    expect(await queryApplication(reviewer, attempt, world)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
  });
});

describe("a correction", () => {
  it("starts from what was filed, keeps the receipt number, and goes back into the queue", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, world);
    const before = await asItStands(receiptNumber, world);
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, world));
    const view = await readDraft(office.applicant, draftId, world);
    expect(view?.reading.content).toEqual(before.content);
    expect(view?.draft.corrects?.receiptNumber).toBe(receiptNumber);

    const values = { add: "3", end: [] };
    must(await saveDraftStep(office.applicant, { draftId, key: "webCertificates", seenVersion: 1, values }, world));
    expect(must(await submitApplication(office.applicant, draftId, world)).receiptNumber).toBe(receiptNumber);
    expect(await asItStands(receiptNumber, world)).toMatchObject({
      id: before.id,
      status: "RECEIVED",
      version: before.version + 1,
      query: null,
      filedAt: before.filedAt,
      content: { changes: { webCertificates: { add: 3 } } },
    });
    expect(await mailsOf(receiptNumber, "receipt")).toEqual([...both, ...both].sort());
    const acts = (await readHistory(office.applicant, receiptNumber, world.db)).map(({ happening }) => happening.act);
    expect(acts).toEqual(["file", "takeOn", "query", "correct"]);
  });

  it("started from many tabs at once is one draft", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, world);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => startCorrection(office.applicant, receiptNumber, world)),
    );
    expect(new Set(outcomes.map((outcome) => must(outcome).draftId)).size).toBe(1);
  });

  it("filed 20 times at once is filed once", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, world);
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, world));
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => submitApplication(office.applicant, draftId, world)),
    );
    expect(new Set(outcomes.map((outcome) => must(outcome).receiptNumber))).toEqual(new Set([receiptNumber]));
    const events = await world.db.applicationEvent.count({ where: { act: "correct", application: { receiptNumber } } });
    expect(events).toBe(1);
  });

  it("started while the first one is filed leaves no second draft behind", async () => {
    for (let round = 0; round < 10; round += 1) {
      const receiptNumber = await aQueriedApplication(office, reviewer, world);
      const { draftId } = must(await startCorrection(office.applicant, receiptNumber, world));
      const [filed] = await Promise.all([
        submitApplication(office.applicant, draftId, world),
        startCorrection(office.manager, receiptNumber, world),
      ]);
      must(filed);
      expect(await world.db.draft.count({ where: { corrects: { receiptNumber }, filedAsId: null } })).toBe(0);
    }
  });

  it("can be discarded and started anew", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, world);
    const first = must(await startCorrection(office.applicant, receiptNumber, world));
    must(await discardDraft(office.applicant, first.draftId, world));
    const again = must(await startCorrection(office.applicant, receiptNumber, world));
    expect(again.draftId).not.toBe(first.draftId);
    expect(await readDraftRecord(office.applicant, first.draftId, world.db)).toBeUndefined();
  });

  it("is not filed any more after the application was withdrawn, and is told so", async () => {
    const receiptNumber = await aQueriedApplication(office, reviewer, world);
    const { draftId } = must(await startCorrection(office.applicant, receiptNumber, world));
    must(await withdrawApplication(office.manager, await target(receiptNumber, world), world));
    expect(await submitApplication(office.applicant, draftId, world)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
    expect((await asItStands(receiptNumber, world)).status).toBe("WITHDRAWN");
    const { drafts } = await listDrafts(office.applicant, { page: 1, pageSize: 100 }, world.db);
    expect(drafts.map(({ corrects }) => corrects)).not.toContain(receiptNumber);
  });

  it("is open to the office alone, and only while there is a query", async () => {
    const queried = await aQueriedApplication(office, reviewer, world);
    const filed = await aFiledApplication(office, world);
    expect(await startCorrection(stranger.applicant, queried, world)).toEqual({
      ok: false,
      problem: { kind: "notFound" },
    });
    expect(await startCorrection(office.applicant, filed, world)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
  });
});

describe("a withdrawal", () => {
  it.each([
    ["受付", aFiledApplication],
    ["内容確認中", () => anApplicationInReview(office, reviewer, world)],
    ["確認事項あり", () => aQueriedApplication(office, reviewer, world)],
  ] as const)("is possible in %s, and told to applicant and manager", async (_, make) => {
    const receiptNumber = await make(office, world);
    must(await withdrawApplication(office.applicant, await target(receiptNumber, world), world));
    expect((await asItStands(receiptNumber, world)).status).toBe("WITHDRAWN");
    expect(await mailsOf(receiptNumber, "withdrawal")).toEqual(both);
  });

  it("is not possible after approval, nor twice, nor by another office", async () => {
    const approved = await anApprovedApplication(office, reviewer, world);
    expect(await withdrawApplication(office.applicant, await target(approved, world), world)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
    const filed = await aFiledApplication(office, world);
    const seen = await target(filed, world);
    expect(await withdrawApplication(stranger.manager, seen, world)).toEqual({
      ok: false,
      problem: { kind: "notFound" },
    });
    const outcomes = await Promise.all([1, 2, 3].map(() => withdrawApplication(office.applicant, seen, world)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await mailsOf(filed, "withdrawal")).toEqual(both);
  });

  it("and an approval at the same moment have one winner, and nothing is issued to the loser", async () => {
    for (let round = 0; round < 20; round += 1) {
      const receiptNumber = await anApplicationInReview(office, reviewer, world);
      const seen = await target(receiptNumber, world);
      const [withdrawn, approved] = await Promise.all([
        withdrawApplication(office.applicant, seen, world),
        approveApplication(reviewer, { ...seen, startDate: theStartDate }, world),
      ]);
      expect([withdrawn.ok, approved.ok].filter(Boolean)).toHaveLength(1);
      const application = await asItStands(receiptNumber, world);
      expect(application.status).toBe(withdrawn.ok ? "WITHDRAWN" : "APPROVED");
      expect(application.issuedUserIds).toHaveLength(withdrawn.ok ? 0 : 1);
    }
  });
});

describe("a rejection", () => {
  it("keeps its reason, ends the review, and is told to applicant and manager", async () => {
    const receiptNumber = await anApplicationInReview(office, reviewer, world);
    const reason = "すでに同じ内容の申込を受け付けています。";
    must(await rejectApplication(reviewer, { ...(await target(receiptNumber, world)), reason }, world));
    expect(await asItStands(receiptNumber, world)).toMatchObject({
      status: "REJECTED",
      rejectionReason: reason,
      reviewEndedAt: world.clock.now(),
      startDate: null,
    });
    expect(await mailsOf(receiptNumber, "rejection")).toEqual(both);
  });
});
