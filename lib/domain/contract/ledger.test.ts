import { describe, expect, test } from "vitest";
import { theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf, theCompanyId, theOfficeId, withApproval } from "@/tests/support/sample-ledger";
import { adding, ending } from "@/tests/support/sample-operations";
import { japanDate } from "../calendar/japan-date";
import {
  contractAsOf,
  type Entry,
  enteredBy,
  impossibleIn,
  inForce,
  type Ledger,
  lastSeq,
  ledgerUpTo,
  numbersGivenOut,
  turningDays,
} from "./ledger";
import type { Operation } from "./operations/operations";

const base = ledgerOf(theManualsContract());
const singleSignOn = (required: boolean): Operation => ({
  type: "setSingleSignOn",
  userCode: "1ANAC",
  singleSignOn: required,
});
const revoke = { type: "revoke" } as const;

const numbersOn = (ledger: Ledger, day: string) =>
  contractAsOf(ledger, japanDate(day)).userCodes[0]?.userIds.map((userId) => userId.identificationNumber);
const singleSignOnOn = (ledger: Ledger, day: string) => contractAsOf(ledger, japanDate(day)).userCodes[0]?.singleSignOn;
const operationsOf = (entries: Ledger) => entries.map(({ operation }) => operation);

describe("the contract of a day", () => {
  test("is what the ledger began with", () => {
    expect(contractAsOf(base, japanDate("2026-11-25"))).toEqual(theManualsContract());
    expect(numbersOn(base, "2020-03-31")).toBeUndefined();
  });

  test.each([
    ["2026-11-30", "2026-12-01"],
    ["2026-12-31", "2027-01-01"],
    ["2027-02-28", "2027-03-01"],
    ["2028-02-28", "2028-02-29"],
    ["2028-02-29", "2028-03-01"],
  ])("has on %s nothing yet of what starts on %s", (before, day) => {
    const ledger = withApproval(base, "web", japanDate(day), adding("D0A"));
    expect(numbersOn(ledger, before)).toEqual(["D01"]);
    expect(numbersOn(ledger, day)).toEqual(["D01", "D0A"]);
  });

  test("is set by the later start, whatever was approved last", () => {
    const later = withApproval(base, "later", japanDate("2027-01-01"), singleSignOn(true));
    const ledger = withApproval(later, "earlier", japanDate("2026-12-31"), singleSignOn(false));
    expect(singleSignOnOn(ledger, "2026-12-31")).toBe(false);
    expect(singleSignOnOn(ledger, "2027-01-01")).toBe(true);
  });

  test("is set on one day by what was approved last", () => {
    const first = withApproval(base, "first", japanDate("2026-12-01"), singleSignOn(true));
    const second = withApproval(first, "second", japanDate("2026-12-01"), singleSignOn(false));
    expect(singleSignOnOn(second, "2026-12-01")).toBe(false);
    expect(singleSignOnOn(second.toReversed(), "2026-12-01")).toBe(false);
  });

  test("adds up what two approvals ordered, also on one day", () => {
    const day = japanDate("2026-12-01");
    const two = withApproval(base, "two", day, { type: "orderCertificates", count: 2 });
    const five = withApproval(two, "three", day, { type: "orderCertificates", count: 3 });
    expect(contractAsOf(five, day).orderedTerminals).toHaveLength(5);
  });

  test("has the values of the company that the office belongs to on that day, and of no other", () => {
    const contractor = { title: "社長", familyName: "海", givenName: "空", familyKana: "ウミ", givenKana: "ソラ" };
    const written = (companyId: string): Ledger => [
      ...base,
      { ...entry(base, { type: "setContractor", ...contractor }), scope: { companyId } },
    ];
    const nameIn = (ledger: Ledger) => contractAsOf(ledger, japanDate("2026-12-01")).company.contractor.familyName;
    expect(nameIn(written(theCompanyId))).toBe("海");
    expect(nameIn(written("another company"))).toBe("貿易");
  });
});

const entry = (ledger: Ledger, operation: Entry["operation"]): Entry => ({
  seq: lastSeq(ledger) + 1,
  scope: { officeId: theOfficeId },
  startDate: japanDate("2026-12-01"),
  operation,
  applicationId: "company",
});

describe("entries in force", () => {
  const one = withApproval(base, "one", japanDate("2026-12-31"), adding("D0A"));
  const two = withApproval(one, "two", japanDate("2026-11-30"), adding("D0B"));

  test("come by day, then as they were entered", () => {
    expect(operationsOf(inForce(two)).slice(base.length)).toEqual([adding("D0B"), adding("D0A")]);
    expect(inForce(two.toReversed())).toEqual(inForce(two));
  });

  test("leave out what an application entered before it was revoked, and that of no other", () => {
    const undone = withApproval(two, "one", japanDate("2026-12-31"), revoke);
    expect(operationsOf(inForce(undone)).slice(base.length)).toEqual([adding("D0B")]);
    expect(numbersOn(undone, "2027-01-01")).toEqual(["D01", "D0B"]);
  });

  test("keep what the contract began with, which no application entered", () => {
    const undone: Ledger = [...base, { ...entry(base, revoke), applicationId: null }];
    expect(inForce(undone)).toEqual(inForce(base));
  });

  test("hold what an application entered again after it was revoked", () => {
    const undone = withApproval(two, "one", japanDate("2026-12-31"), revoke);
    const again = withApproval(undone, "one", japanDate("2027-01-31"), adding("D0A"));
    expect(numbersOn(again, "2027-01-30")).toEqual(["D01", "D0B"]);
    expect(numbersOn(again, "2027-01-31")).toEqual(["D01", "D0B", "D0A"]);
    const undoneAgain = withApproval(again, "one", japanDate("2027-01-31"), revoke);
    expect(inForce(undoneAgain)).toEqual(inForce(undone));
  });
});

describe("the turning days", () => {
  const december = withApproval(base, "december", japanDate("2026-12-31"), adding("D0A"), singleSignOn(true));
  const both = withApproval(december, "november", japanDate("2026-11-30"), adding("D0B"));

  test("are the days after the given one, each once, earliest first", () => {
    expect(turningDays(both, japanDate("2026-11-29"))).toEqual(["2026-11-30", "2026-12-31"]);
    expect(turningDays(both, japanDate("2026-11-30"))).toEqual(["2026-12-31"]);
    expect(turningDays(both, japanDate("2026-12-31"))).toEqual([]);
  });

  test("are none where what was to come was revoked", () => {
    const undone = withApproval(both, "december", japanDate("2026-12-31"), revoke);
    expect(turningDays(undone, japanDate("2026-11-25"))).toEqual(["2026-11-30"]);
  });
});

describe("what is impossible in a ledger", () => {
  const sound = withApproval(base, "one", japanDate("2026-12-31"), adding("D0A"));

  test("is nothing in a sound one", () => {
    expect(impossibleIn(withApproval(sound, "two", japanDate("2026-12-31"), ending("D0A")))).toEqual([]);
  });

  test("is what ends before it began, be it by a day", () => {
    const ledger = withApproval(sound, "two", japanDate("2026-12-30"), ending("D0A"));
    expect(impossibleIn(ledger)).toEqual([
      { entry: ledger.at(-1), missing: "1ANAC D0A", sentence: "「1ANAC D0A」は、この日の契約にありません。" },
    ]);
  });

  test("is the later of two ends, whichever was approved first", () => {
    const january = withApproval(sound, "january", japanDate("2027-01-01"), ending("D01"));
    const both = withApproval(january, "december", japanDate("2026-12-31"), ending("D01"));
    expect(impossibleIn(both).map((each) => each.entry.applicationId)).toEqual(["january"]);
  });

  test("is what builds on a revoked application, and the rest of the ledger holds all the same", () => {
    const builtOn = withApproval(sound, "two", japanDate("2027-01-01"), ending("D0A"), singleSignOn(true));
    const ledger = withApproval(builtOn, "one", japanDate("2026-12-31"), revoke);
    expect(impossibleIn(ledger).map((each) => each.entry.operation)).toEqual([ending("D0A")]);
    expect(singleSignOnOn(ledger, "2027-01-01")).toBe(true);
  });
});

describe("what was known", () => {
  const one = withApproval(base, "one", japanDate("2026-12-31"), adding("D0A"));
  const undone = withApproval(one, "one", japanDate("2026-12-31"), revoke);

  test("up to an entry stays what it was", () => {
    expect(ledgerUpTo(undone, lastSeq(one))).toEqual(one);
    expect(ledgerUpTo(undone, 0)).toEqual([]);
    expect(lastSeq([])).toBe(0);
    expect(lastSeq(undone.toReversed())).toBe(undone.length);
  });

  test("of an application is what it entered, also where that was revoked", () => {
    expect(operationsOf(enteredBy(undone, "one"))).toEqual([adding("D0A")]);
    expect(enteredBy(undone, "two")).toEqual([]);
    const again = withApproval(undone, "one", japanDate("2027-01-04"), adding("D0A"));
    for (const ledger of [again, withApproval(again, "one", japanDate("2027-01-04"), revoke)]) {
      expect(enteredBy(ledger, "one").map(({ startDate }) => startDate)).toEqual(["2027-01-04"]);
    }
  });
});

describe("the numbers given out (R14)", () => {
  test("are those of the UserCode alone, also of what ended, is to come or was revoked", () => {
    const one = withApproval(base, "one", japanDate("2026-12-31"), adding("D0A", "D0B"));
    const endedOne = withApproval(one, "two", japanDate("2027-01-01"), ending("D01"));
    const undone = withApproval(endedOne, "one", japanDate("2026-12-31"), revoke);
    expect([...numbersGivenOut(undone, "1ANAC")]).toEqual(["D01", "D0A", "D0B"]);
    expect([...numbersGivenOut(undone, "1BNAC")]).toEqual(["A01"]);
    expect([...numbersGivenOut(undone, "9ZOCE")]).toEqual([]);
  });
});
