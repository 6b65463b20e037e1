import { describe, expect, it } from "vitest";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeNextApplication } from "@/lib/services/application/take-next-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { startCorrection } from "@/lib/services/draft/start-correction";
import {
  aFiledApplication,
  anApplicationInReview,
  aQueriedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const [first, second] = [await aReviewer(context), await aReviewer(context)];

describe("taking on an application", () => {
  it("makes the reviewer its assignee, tells nobody by mail, and records who did it", async () => {
    const receiptNumber = await aFiledApplication(office, context);
    const mails = await context.db.mail.count();
    must(await takeOnApplication(first, await target(receiptNumber, context), context));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "IN_REVIEW",
      version: 2,
      assignee: { id: first.accountId, name: first.name },
    });
    expect(await context.db.mail.count()).toBe(mails);
  });

  it("by two reviewers at once has one winner, one event and one audit entry, 200 times over", async () => {
    for (let round = 0; round < 200; round += 1) {
      const receiptNumber = await aFiledApplication(office, context, lineIds(1));
      const seen = await target(receiptNumber, context);
      const reviewers = round % 2 === 0 ? [first, second] : [second, first];
      const outcomes = await Promise.all(reviewers.map((reviewer) => takeOnApplication(reviewer, seen, context)));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = reviewers[outcomes.findIndex(({ ok }) => ok)];
      const application = await asItStands(receiptNumber, context);
      expect(application).toMatchObject({ status: "IN_REVIEW", version: 2, assignee: { id: winner?.accountId } });
      const events = await context.db.applicationEvent.findMany({
        where: { applicationId: application.id, act: "takeOn" },
      });
      expect(events.map(({ actorId }) => actorId)).toEqual([winner?.accountId]);
      const entries = { where: { subject: receiptNumber, action: "takeOn-application" } };
      expect(await context.db.auditEntry.count(entries)).toBe(1);
      const loser = outcomes.find(({ ok }) => !ok);
      expect(loser).toEqual({
        ok: false,
        problem: { kind: "overtaken", sentence: `${winner?.name}が審査を開始しました。` },
      });
    }
  }, 180_000);

  it("is refused when it was taken on from another page meanwhile, even to the same reviewer", async () => {
    const receiptNumber = await anApplicationInReview(office, first, context);
    expect(await takeOnApplication(first, await target(receiptNumber, context), context)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
  });

  it("finds no application that is not there", async () => {
    const nowhere = { receiptNumber: "999999Z", seenVersion: 1 };
    expect(await takeOnApplication(first, nowhere, context)).toEqual({ ok: false, problem: { kind: "notFound" } });
  });
});

describe("taking the next application", () => {
  it("gives each of many reviewers who press at once another one, the oldest first, and nothing when none waits", async () => {
    while (await takeNextApplication(first, context));
    const waiting: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      context.clock.moveTo(new Date(Date.parse("2026-11-24T10:00:00+09:00") + i * 1000));
      waiting.push(await aFiledApplication(office, context, lineIds(1)));
    }
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, index) => takeNextApplication(index % 2 ? first : second, context)),
    );
    expect(new Set(taken.map((one) => one?.receiptNumber))).toEqual(new Set(waiting));
    expect(await takeNextApplication(first, context)).toBeUndefined();
    const [oldest] = [
      await aFiledApplication(office, context, lineIds(1)),
      await aFiledApplication(office, context, lineIds(1)),
    ];
    expect(await takeNextApplication(second, context)).toEqual({ receiptNumber: oldest });
  });

  it("gives a corrected case back to its reviewer, before anything older, and to nobody else (R22)", async () => {
    while (await takeNextApplication(first, context));
    const older = await aFiledApplication(office, context, lineIds(1));
    const corrected = await aQueriedApplication(office, first, context);
    const { draftId } = must(await startCorrection(office.applicant, corrected, context));
    must(await submitApplication(office.applicant, draftId, context));
    expect(await takeNextApplication(second, context)).toEqual({ receiptNumber: older });
    expect(await takeNextApplication(second, context)).toBeUndefined();
    const newer = await aFiledApplication(office, context, lineIds(1));
    expect(await takeNextApplication(first, context)).toEqual({ receiptNumber: corrected });
    expect(await takeNextApplication(first, context)).toEqual({ receiptNumber: newer });
  });
});
