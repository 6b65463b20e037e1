import { describe, expect, it } from "vitest";
import { takeNextApplication } from "@/lib/services/application/take-next-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import {
  aFiledApplication,
  anApplicationInReview,
  anOffice,
  aReviewer,
  asItStands,
  lineIds,
  must,
  target,
} from "../../support/factories";
import { openTestWorld } from "../../support/world";

const world = await openTestWorld({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(world);
const [first, second] = [await aReviewer(world), await aReviewer(world)];

describe("taking on an application", () => {
  it("makes the reviewer its assignee, tells nobody by mail, and records who did it", async () => {
    const receiptNumber = await aFiledApplication(office, world);
    const mails = await world.db.mail.count();
    must(await takeOnApplication(first, await target(receiptNumber, world), world));
    expect(await asItStands(receiptNumber, world)).toMatchObject({
      status: "IN_REVIEW",
      version: 2,
      assignee: { id: first.accountId, name: first.name },
    });
    expect(await world.db.mail.count()).toBe(mails);
  });

  it("by two reviewers at once has one winner, one event and one audit entry, 200 times over", async () => {
    for (let round = 0; round < 200; round += 1) {
      const receiptNumber = await aFiledApplication(office, world, lineIds(1));
      const seen = await target(receiptNumber, world);
      const reviewers = round % 2 === 0 ? [first, second] : [second, first];
      const outcomes = await Promise.all(reviewers.map((reviewer) => takeOnApplication(reviewer, seen, world)));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const winner = reviewers[outcomes.findIndex(({ ok }) => ok)];
      const application = await asItStands(receiptNumber, world);
      expect(application).toMatchObject({ status: "IN_REVIEW", version: 2, assignee: { id: winner?.accountId } });
      const events = await world.db.applicationEvent.findMany({
        where: { applicationId: application.id, act: "takeOn" },
      });
      expect(events.map(({ actorId }) => actorId)).toEqual([winner?.accountId]);
      const entries = { where: { subject: receiptNumber, action: "takeOn-application" } };
      expect(await world.db.auditEntry.count(entries)).toBe(1);
      const loser = outcomes.find(({ ok }) => !ok);
      expect(loser).toEqual({
        ok: false,
        problem: { kind: "overtaken", sentence: `${winner?.name}が審査を開始しました。` },
      });
    }
  }, 180_000);

  it("is refused when it was taken on from another page meanwhile, even to the same reviewer", async () => {
    const receiptNumber = await anApplicationInReview(office, first, world);
    expect(await takeOnApplication(first, await target(receiptNumber, world), world)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
  });

  it("finds no application that is not there", async () => {
    const nowhere = { receiptNumber: "999999Z", seenVersion: 1 };
    expect(await takeOnApplication(first, nowhere, world)).toEqual({ ok: false, problem: { kind: "notFound" } });
  });
});

describe("taking the next application", () => {
  it("gives each of many reviewers who press at once another one, the oldest first, and nothing when none waits", async () => {
    while (await takeNextApplication(first, world));
    const waiting: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      world.clock.moveTo(new Date(Date.parse("2026-11-24T10:00:00+09:00") + i * 1000));
      waiting.push(await aFiledApplication(office, world, lineIds(1)));
    }
    const taken = await Promise.all(
      Array.from({ length: 8 }, (_, index) => takeNextApplication(index % 2 ? first : second, world)),
    );
    expect(new Set(taken.map((one) => one?.receiptNumber))).toEqual(new Set(waiting));
    expect(await takeNextApplication(first, world)).toBeUndefined();
    const [oldest] = [
      await aFiledApplication(office, world, lineIds(1)),
      await aFiledApplication(office, world, lineIds(1)),
    ];
    expect(await takeNextApplication(second, world)).toEqual({ receiptNumber: oldest });
  });
});
