import { expect, test } from "vitest";
import { appended } from "@/tests/support/approve";
import { theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId, withApproval } from "@/tests/support/sample-ledger";
import { adding, ending } from "@/tests/support/sample-operations";
import { type JapanDate, japanDate } from "../calendar/japan-date";
import { contractAsOf, type Ledger } from "./ledger";
import { movedPlan, refuseMove } from "./move-entries";
import type { Operation } from "./operations/operations";
import { entriesOf, type PlannedOperation } from "./plan";
import { revocationOf } from "./revocation";

const base = ledgerOf(theManualsContract());
const from = japanDate("2026-12-10");
const january = japanDate("2027-01-01");
const plan: Operation = { type: "setPricePlan", connection: "general", plan: "A" };
const certificate = {
  name: "WEB001",
  kind: "WEB_NACCS" as const,
  accessKey: null,
  certificateValidThrough: japanDate("2027-12-09"),
};

const theirs = (ledger: Ledger) => ({ ledger, officeId: theOfficeId });
const moved = (ledger: Ledger, to: JapanDate, asked: readonly PlannedOperation[] = []): Ledger => {
  const without = appended(ledger, revocationOf(ledger, "one"));
  const entries = movedPlan(theirs(ledger), { applicationId: "one", from, to, plan: asked });
  return appended(without, entriesOf(entries, theirs(without), { day: to, applicationId: "one" }));
};
const numbersOn = (ledger: Ledger, day: string) =>
  contractAsOf(ledger, japanDate(day)).userCodes[0]?.userIds.map((userId) => userId.identificationNumber);

test("what an application entered holds from the new day on, with its numbers, and not before", () => {
  const later = moved(withApproval(base, "one", from, adding("D0A")), japanDate("2026-12-24"));
  expect([numbersOn(later, "2026-12-23"), numbersOn(later, "2026-12-24")]).toEqual([["D01"], ["D01", "D0A"]]);
  const earlier = moved(withApproval(base, "one", from, adding("D0A")), japanDate("2026-12-03"));
  expect([numbersOn(earlier, "2026-12-02"), numbersOn(earlier, "2026-12-03")]).toEqual([["D01"], ["D01", "D0A"]]);
  const there = moved(withApproval(base, "one", from, adding("D0A")), japanDate("2026-12-24"));
  const andBack = appended(there, revocationOf(there, "one"));
  expect(numbersOn(andBack, "2027-01-31")).toEqual(["D01"]);
});

test("certificates are valid from the new day on (R17)", () => {
  const issue: Operation = { type: "issueTerminals", ordered: 0, terminals: [certificate] };
  const [terminal] = contractAsOf(moved(withApproval(base, "one", from, issue), january), january).terminals;
  expect(terminal).toMatchObject({ startDate: "2027-01-01", certificateValidThrough: "2027-12-31" });
});

test("what has a day of its own keeps it, be it the start date or not", () => {
  for (const day of [from, january]) {
    const ledger = withApproval(base, "one", day, plan);
    const after = moved(ledger, japanDate("2026-12-03"), [{ ...plan, from: day }]);
    expect(after.at(-1)).toMatchObject({ startDate: day, operation: plan });
  }
});

test("nothing moves behind what builds on it", () => {
  const one = withApproval(base, "one", from, adding("D0A"));
  const both = withApproval(one, "two", japanDate("2026-12-17"), ending("D0A"));
  expect(refuseMove(theirs(both), theirs(moved(both, japanDate("2026-12-17"))), "one")).toBe(
    "ほかに承認した変更（2026年12月17日(木)から）がこの申込の内容を前提にしているため、利用開始日をこの日に変更できません。「1ANAC D0A」は、この日の契約にありません。",
  );
  expect(refuseMove(theirs(both), theirs(moved(both, japanDate("2026-12-16"))), "one")).toBeUndefined();
});

test("what an application needs must be there on the new day", () => {
  const other = withApproval(base, "other", japanDate("2026-12-08"), adding("D0A"));
  const ledger = withApproval(other, "one", from, ending("D0A"));
  expect(refuseMove(theirs(ledger), theirs(moved(ledger, japanDate("2026-12-07"))), "one")).toBe(
    "「1ANAC D0A」は、この日の契約にありません。",
  );
});
