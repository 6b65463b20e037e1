import { expect, it } from "vitest";
import { type QueueQuery, readReviewQueue } from "@/lib/data/review-queue";
import { lateSince } from "@/lib/domain/application/late-since";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { takeOverApplication } from "@/lib/services/application/take-over-application";
import { aFiledApplication, anApplicationInReview, aQueriedApplication, target } from "../../support/applications";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const [reviewer, colleague] = [await aReviewer(context), await aReviewer(context)];

it("what waits too long is found by how long it waits for the one who must act now, not by its filing (R22)", async () => {
  const waiting = await aFiledApplication(office, context);
  const inReview = await anApplicationInReview(office, reviewer, context);
  const queried = await aQueriedApplication(office, reviewer, context);
  const lateOn = async (day: string) => {
    context.clock.moveTo(`${day}T09:00:00+09:00`);
    const late = lateSince(japanDateOf(context.clock.now()), { closingDays: new Set() });
    const query: QueueQuery = {
      statuses: ["RECEIVED", "IN_REVIEW", "QUERIED"],
      waitingThrough: { RECEIVED: late.takeOn, IN_REVIEW: late.approve, QUERIED: late.correct },
      order: "oldest",
      limit: 10,
    };
    return (await readReviewQueue(reviewer, query, context.db)).map(({ receiptNumber }) => receiptNumber);
  };
  expect(await lateOn("2026-11-25")).toEqual([]);
  expect(await lateOn("2026-11-26")).toEqual([waiting]);
  expect(await lateOn("2026-11-27")).toEqual([waiting]);
  expect(await lateOn("2026-11-28")).toEqual([waiting, inReview]);
  expect(await lateOn("2026-12-02")).toEqual([waiting, inReview, queried]);
  must(await takeOverApplication(colleague, { ...(await target(inReview, context)), reason: "休暇中" }, context));
  expect(await lateOn("2026-12-02")).toEqual([waiting, queried]);
});
