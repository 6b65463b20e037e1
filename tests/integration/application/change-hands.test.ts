import { describe, expect, it } from "vitest";
import { readStaffNews } from "@/lib/data/application-events";
import { readReviewQueue } from "@/lib/data/review-queue";
import type { StaffActor } from "@/lib/domain/account/actor";
import { handOverApplication } from "@/lib/services/application/hand-over-application";
import { releaseApplication } from "@/lib/services/application/release-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeNextApplication } from "@/lib/services/application/take-next-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { takeOverApplication } from "@/lib/services/application/take-over-application";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
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

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const [first, second, third] = [await aReviewer(context), await aReviewer(context), await aReviewer(context)];
const reason = "担当者が休暇中のため。";

/** An hour later, so that what happens now is told from what happened before. */
function oneHourLater(): Date {
  context.clock.moveTo(new Date(context.clock.now().getTime() + 3600_000));
  return context.clock.now();
}

const newsOf = async (actor: StaffActor, receiptNumber: string) =>
  (await readStaffNews(actor, { since: new Date(0), limit: 100 }, context.db))
    .filter((item) => item.receiptNumber === receiptNumber)
    .map(({ sentence }) => sentence);

const correct = async (receiptNumber: string) => {
  const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context));
  must(await submitApplication(office.applicant, draftId, context));
};

const takeOver = async (actor: StaffActor, receiptNumber: string) =>
  takeOverApplication(actor, { ...(await target(receiptNumber, context)), reason }, context);
const handOver = async (actor: StaffActor, receiptNumber: string, colleague: StaffActor) =>
  handOverApplication(
    actor,
    { ...(await target(receiptNumber, context)), colleagueId: colleague.accountId, note: "台数を確認中です。" },
    context,
  );
const release = async (actor: StaffActor, receiptNumber: string) =>
  releaseApplication(actor, { ...(await target(receiptNumber, context)), note: "" }, context);

const overtaken = { ok: false, problem: { kind: "overtaken" } };

describe("taking over a case of an absent colleague", () => {
  it("makes it one's own since now, tells the colleague, and is audited with the reason", async () => {
    const receiptNumber = await anApplicationInReview(office, first, context);
    const now = oneHourLater();
    must(await takeOver(second, receiptNumber));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "IN_REVIEW",
      assignee: { id: second.accountId },
      waitingSince: now,
    });
    const sentence = `${second.name}が${first.name}から審査を引き継ぎました。理由: ${reason}`;
    expect(await newsOf(first, receiptNumber)).toEqual([sentence]);
    expect(await newsOf(second, receiptNumber)).toEqual([]);
    const entry = await context.db.auditEntry.findFirstOrThrow({
      where: { subject: receiptNumber, action: "takeOver-application" },
    });
    expect(entry).toMatchObject({ actorId: second.accountId, detail: { from: first.name, reason } });
  });

  it("begins the review of a correction that waits for the colleague; it is not begun without saying why", async () => {
    const receiptNumber = await aQueriedApplication(office, first, context);
    await correct(receiptNumber);
    expect(await takeOnApplication(second, await target(receiptNumber, context), context)).toMatchObject(overtaken);
    must(await takeOver(second, receiptNumber));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "IN_REVIEW",
      assignee: { id: second.accountId },
    });
  });

  it("leaves an open question open, and the customer's time as it was", async () => {
    const receiptNumber = await aQueriedApplication(office, first, context);
    const before = await asItStands(receiptNumber, context);
    oneHourLater();
    must(await takeOver(second, receiptNumber));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "QUERIED",
      assignee: { id: second.accountId },
      waitingSince: before.waitingSince,
    });
  });

  it("is neither possible of one's own case, nor of one that nobody has, nor after the review", async () => {
    const filed = await aFiledApplication(office, context);
    const mine = await anApplicationInReview(office, first, context);
    const approved = await anApprovedApplication(office, first, context);
    expect(await takeOver(first, filed)).toMatchObject(overtaken);
    expect(await takeOver(first, mine)).toMatchObject(overtaken);
    expect(await takeOver(second, approved)).toMatchObject(overtaken);
  });

  it("by two at once has one winner; the other one is told who it was", async () => {
    for (let round = 0; round < 10; round += 1) {
      const receiptNumber = await anApplicationInReview(office, first, context);
      const seen = { ...(await target(receiptNumber, context)), reason };
      const takers = [second, third];
      const outcomes = await Promise.all(takers.map((taker) => takeOverApplication(taker, seen, context)));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = takers[outcomes.findIndex(({ ok }) => ok)];
      expect((await asItStands(receiptNumber, context)).assignee?.id).toBe(winner?.accountId);
      expect(outcomes.find(({ ok }) => !ok)).toEqual({
        ok: false,
        problem: {
          kind: "overtaken",
          sentence: `${winner?.name}が${first.name}から審査を引き継ぎました。理由: ${reason}`,
        },
      });
      const events = { where: { act: "takeOver", application: { receiptNumber } } };
      expect(await context.db.applicationEvent.count(events)).toBe(1);
    }
  });
});

describe("handing a case over", () => {
  it("gives it to the colleague, who is told, and tells the one who had it where a third one did it", async () => {
    const receiptNumber = await anApplicationInReview(office, first, context);
    const now = oneHourLater();
    must(await handOver(first, receiptNumber, second));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "IN_REVIEW",
      assignee: { id: second.accountId },
      waitingSince: now,
    });
    const said = (from: StaffActor, to: StaffActor) =>
      `${from.name}が担当を${to.name}に変更しました。申し送り: 台数を確認中です。`;
    expect(await newsOf(first, receiptNumber)).toEqual([]);
    expect(await newsOf(second, receiptNumber)).toEqual([said(first, second)]);
    must(await handOver(third, receiptNumber, first));
    expect(await newsOf(first, receiptNumber)).toEqual([said(third, first)]);
    expect(await newsOf(second, receiptNumber)).toEqual([said(third, first), said(first, second)]);
  });

  it("puts what nobody has begun on the colleague's next press", async () => {
    while (await takeNextApplication(second, context));
    const older = await aFiledApplication(office, context);
    oneHourLater();
    const receiptNumber = await aFiledApplication(office, context);
    must(await handOver(first, receiptNumber, second));
    expect(await takeNextApplication(second, context)).toEqual({ receiptNumber });
    expect(await takeNextApplication(second, context)).toEqual({ receiptNumber: older });
  });

  it("is refused to those who have it, who are gone, or who are no staff", async () => {
    const receiptNumber = await anApplicationInReview(office, first, context);
    const gone = await aReviewer(context);
    await context.db.account.update({ where: { id: gone.accountId }, data: { disabledAt: context.clock.now() } });
    const refused = { ok: false, problem: { kind: "fields", problems: [{ field: "colleague" }] } };
    expect(await handOver(first, receiptNumber, first)).toMatchObject(refused);
    expect(await handOver(first, receiptNumber, gone)).toMatchObject(refused);
    const customer = { ...first, accountId: office.applicant.accountId };
    expect(await handOver(first, receiptNumber, customer)).toMatchObject(refused);
    expect((await asItStands(receiptNumber, context)).version).toBe(2);
  });
});

describe("releasing a case", () => {
  it("lets it wait for any reviewer as it did before, in the order of its filing", async () => {
    while (await takeNextApplication(third, context));
    oneHourLater();
    const receiptNumber = await anApplicationInReview(office, first, context);
    const { filedAt } = await asItStands(receiptNumber, context);
    oneHourLater();
    const younger = await aFiledApplication(office, context);
    must(await release(first, receiptNumber));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "RECEIVED",
      assignee: null,
      waitingSince: filedAt,
    });
    expect(await takeNextApplication(second, context)).toEqual({ receiptNumber });
    expect(await takeNextApplication(second, context)).toEqual({ receiptNumber: younger });
  });

  it("while a question is open leaves the answer to any reviewer", async () => {
    const receiptNumber = await aQueriedApplication(office, first, context);
    must(await release(second, receiptNumber));
    expect(await newsOf(first, receiptNumber)).toEqual([`${second.name}が${first.name}を担当から外しました。`]);
    expect((await asItStands(receiptNumber, context)).status).toBe("QUERIED");
    await correct(receiptNumber);
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "RECEIVED",
      assignee: null,
      correctedAt: context.clock.now(),
    });
    expect(await takeNextApplication(third, context)).toEqual({ receiptNumber });
  });

  it("is not possible of what nobody has", async () => {
    expect(await release(first, await aFiledApplication(office, context))).toMatchObject(overtaken);
  });

  it("and a withdrawal at the same moment have one winner, and the loser is told", async () => {
    for (let round = 0; round < 10; round += 1) {
      const receiptNumber = await anApplicationInReview(office, first, context);
      const seen = await target(receiptNumber, context);
      const outcomes = await Promise.all([
        releaseApplication(first, { ...seen, note: "" }, context),
        withdrawApplication(office.applicant, seen, context),
      ]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.find(({ ok }) => !ok)).toMatchObject(overtaken);
    }
  });
});

describe("the queue", () => {
  it("is in the order of waiting, and can be asked for a colleague's cases and for corrections", async () => {
    const receiptNumber = await anApplicationInReview(office, first, context);
    oneHourLater();
    const later = await anApplicationInReview(office, first, context);
    oneHourLater();
    must(await handOver(first, receiptNumber, third));
    const query = { statuses: ["IN_REVIEW"], order: "oldest", limit: 1000 } as const;
    const numbers = async (more: object) =>
      (await readReviewQueue(first, { ...query, ...more }, context.db)).map((entry) => entry.receiptNumber);
    const all = await numbers({});
    expect(all.indexOf(later)).toBeLessThan(all.indexOf(receiptNumber));
    expect(await numbers({ assignee: { id: third.accountId } })).toContain(receiptNumber);
    expect(await numbers({ assignee: "me" })).not.toContain(receiptNumber);
    const corrected = await aQueriedApplication(office, second, context);
    await correct(corrected);
    expect(await numbers({ statuses: ["RECEIVED"], corrected: true })).toContain(corrected);
    expect(await numbers({ statuses: ["RECEIVED"], corrected: false })).not.toContain(corrected);
  });
});
