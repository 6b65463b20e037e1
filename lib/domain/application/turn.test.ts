import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ActorKind } from "../account/actor";
import { addDays, japanDate, japanDateOf, startOfJapanDay } from "../calendar/japan-date";
import { applicationStatuses } from "./status";
import { type ApplicationAct, applicationActs, statusAfter } from "./transitions";
import { type TurnFacts, turnOf, waitingSinceAfter } from "./turn";
import { holderWordForCustomer } from "./turn-words";

const calendar = { closingDays: new Set<never>() };
const at = (day: string) => startOfJapanDay(japanDate(day));
/** A Tuesday; the Monday before is a holiday. */
const filedAt = at("2026-11-24");
const received: TurnFacts = {
  status: "RECEIVED",
  asksForTerminals: true,
  assigneeName: null,
  filedAt,
  correctedAt: null,
  waitingSince: filedAt,
  startDate: null,
};
const startDate = japanDate("2026-12-10");

describe("whose turn it is (R22)", () => {
  test.each([
    ["any reviewer's, until the 3rd business day after the filing", {}, "anyReviewer", "2026-11-27"],
    ["a named reviewer's", { status: "IN_REVIEW", assigneeName: "審査 一郎" }, "reviewer", "2026-11-27"],
    [
      "the customer's, until the 5th business day after the question",
      { status: "QUERIED", assigneeName: "審査 一郎", waitingSince: at("2026-11-26") },
      "customer",
      "2026-12-03",
    ],
    [
      "the reviewer's again once it is corrected, the days counted anew",
      { assigneeName: "審査 一郎", correctedAt: at("2026-11-30"), waitingSince: at("2026-11-30") },
      "reviewer",
      "2026-12-03",
    ],
    ["the certificate operator's until the start", { status: "APPROVED", startDate }, "certificateOperator", startDate],
    ["the calendar's", { status: "APPROVED", startDate, asksForTerminals: false }, "calendar", startDate],
    ["the calendar's after the certificate work", { status: "CERTIFICATES_ISSUED", startDate }, "calendar", startDate],
    ["nobody's", { status: "IN_USE", startDate }, "nobody", null],
  ] as const)("is %s", (_, facts, kind, due) => {
    const turn = turnOf({ ...received, ...facts }, calendar);
    expect(turn).toMatchObject({ holder: { kind }, due });
    expect(turn.since).toEqual(("waitingSince" in facts && facts.waitingSince) || filedAt);
  });

  test("does not tell an office who reviews", () => {
    for (const status of applicationStatuses) {
      const { holder } = turnOf({ ...received, status, startDate, assigneeName: "審査 一郎" }, calendar);
      expect(holderWordForCustomer(holder)).not.toContain("一郎");
    }
  });
});

/** An application in the middle of a made-up history. */
interface Now extends TurnFacts {
  readonly assigneeId: string | null;
}

const reviewers = ["r1", "r2", "r3"] as const;
type Try = readonly [act: (typeof applicationActs)[number], by: ActorKind, actor: string, other: string];

/** What an act leads to, as the services do it; undefined where the table forbids it. */
function after(now: Now, [act, by, actor, other]: Try, moment: Date): Now | undefined {
  const assigned = now.assigneeId === null ? "nobody" : now.assigneeId === actor ? "me" : "other";
  const status = statusAfter(act, by, { ...now, ...(by === "staff" && { assigned }) });
  if (!status) return undefined;
  const taker = act === "takeOn" || act === "takeOver" ? actor : act === "handOver" ? other : now.assigneeId;
  const assigneeId = act === "release" ? null : taker;
  const next = { ...now, status, assigneeId, assigneeName: assigneeId };
  return {
    ...next,
    waitingSince: waitingSinceAfter(now, next, moment),
    ...(act === "correct" && { correctedAt: moment }),
    ...(act === "approve" && { startDate: addDays(japanDateOf(moment), 20) }),
  };
}

const tries = fc.array(
  fc.tuple(
    fc.constantFrom(...applicationActs),
    fc.constantFrom<ActorKind[]>("customer", "staff", "system"),
    fc.constantFrom(...reviewers),
    fc.constantFrom(...reviewers),
  ),
  { maxLength: 80 },
);

/** Everybody's turn comes once. */
const whole = (
  [
    ["takeOn", "staff"],
    ["release", "staff"],
    ["takeOn", "staff"],
    ["query", "staff"],
    ["correct", "customer"],
    ["takeOn", "staff"],
    ["approve", "staff"],
    ["completeCertificates", "staff"],
    ["startUse", "system"],
  ] as const
).map(([act, by]): [ApplicationAct, ActorKind, string, string] => [act, by, reviewers[0], reviewers[0]]);

test("after any history exactly one holds it, since the moment of the act that gave it to them, until a day unless it has ended", () => {
  const holders = new Set<string>();
  fc.assert(
    fc.property(tries, fc.boolean(), (attempts, asksForTerminals) => {
      let now: Now = { ...received, asksForTerminals, assigneeId: null };
      const moments = [filedAt.getTime()];
      for (const [index, attempt] of attempts.entries()) {
        const moment = new Date(filedAt.getTime() + (index + 1) * 3600_000);
        const next = after(now, attempt, moment);
        if (!next) continue;
        moments.push(moment.getTime());
        const [before, turn] = [turnOf(now, calendar), turnOf(next, calendar)];
        holders.add(turn.holder.kind);
        expect(moments).toContain(turn.since.getTime());
        expect(turn.due === null).toBe(turn.holder.kind === "nobody");
        if (turn.holder.kind === "reviewer") expect(reviewers).toContain(turn.holder.name);
        // The same holder goes on waiting; another one waits since now, any reviewer since it came.
        const came = (next.correctedAt ?? filedAt).getTime();
        const same = JSON.stringify(before.holder) === JSON.stringify(turn.holder);
        const since = same ? before.since : turn.holder.kind === "anyReviewer" ? new Date(came) : moment;
        expect(turn.since).toEqual(since);
        now = next;
      }
    }),
    { numRuns: 1000, examples: [[whole, true]] },
  );
  expect(holders.size).toBe(6);
});
