import { describe, expect, test } from "vitest";
import { appended } from "@/tests/support/approve";
import { aContractedUserCode, aWebTerminal, theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf, withApproval } from "@/tests/support/sample-ledger";
import { adding, ending } from "@/tests/support/sample-operations";
import { addDays, japanDate } from "../calendar/japan-date";
import { contractOverTime, type Term, termState } from "./contract-over-time";
import type { Ledger } from "./ledger";
import { revocationOf } from "./revocation";

const opened = japanDate("2020-04-01");
const today = japanDate("2026-11-30");
const tomorrow = addDays(today, 1);
const newYear = japanDate("2027-01-01");
const base = ledgerOf(theManualsContract({ terminals: [aWebTerminal("W00002"), aWebTerminal("W00001")] }));

const userIdsOf = (ledger: Ledger, day = today) =>
  contractOverTime(ledger, day).userCodes[0]?.userIds.map(({ identificationNumber, startDate, endDate }) => [
    identificationNumber,
    startDate,
    endDate,
  ]);

describe("a contract over time", () => {
  test("has every UserId with its term, be it ended, held or to come, in the order in which they began", () => {
    const ended = withApproval(base, "one", today, ending("D01"));
    const added = withApproval(ended, "two", newYear, adding("D0A"));
    const both = withApproval(added, "three", tomorrow, adding("D0B"));
    const ledger = withApproval(both, "four", newYear, ending("D0B"));
    expect(userIdsOf(ledger)).toEqual([
      ["D01", opened, today],
      ["D0B", tomorrow, newYear],
      ["D0A", newYear, null],
    ]);
  });

  test("has the same terms whatever day it is seen on", () => {
    const ledger = withApproval(withApproval(base, "one", newYear, adding("D0A")), "two", newYear, ending("D01"));
    for (const day of [opened, today, newYear, japanDate("2099-12-31")]) {
      expect(userIdsOf(ledger, day)).toEqual(userIdsOf(ledger));
    }
  });

  test("knows nothing of what was undone", () => {
    const ledger = withApproval(base, "one", newYear, adding("D0A"), ending("D01"));
    expect(userIdsOf(appended(ledger, revocationOf(ledger, "one")))).toEqual([["D01", opened, null]]);
  });

  test("has terminals with their terms, in the order of their names", () => {
    const ordered = withApproval(base, "one", tomorrow, { type: "orderCertificates", count: 1 });
    const named = withApproval(ordered, "one", tomorrow, {
      type: "issueTerminals",
      ordered: 1,
      terminals: [{ name: "W00000", kind: "WEB_NACCS", accessKey: null, certificateValidThrough: null }],
    });
    const ledger = withApproval(named, "two", newYear, { type: "endTerminal", name: "W00001" });
    const { terminals, orderedTerminals } = contractOverTime(ledger, today);
    expect(terminals.map(({ name, startDate, endDate }) => [name, startDate, endDate])).toEqual([
      ["W00000", tomorrow, null],
      ["W00001", opened, newYear],
      ["W00002", opened, null],
    ]);
    expect(orderedTerminals).toEqual([]);
  });

  test("says of the UserCode itself what holds on the day, and of one that is to come what it will be", () => {
    const switched = withApproval(base, "one", newYear, {
      type: "setSingleSignOn",
      userCode: "1ANAC",
      singleSignOn: true,
    });
    const { userIds: _, industries, ...comes } = aContractedUserCode({ code: "1CNAC", singleSignOn: true });
    const ledger = withApproval(switched, "two", newYear, {
      type: "addUserCode",
      ...comes,
      industries: [...industries],
    });
    const codesOn = (day: typeof today) =>
      contractOverTime(ledger, day).userCodes.map(({ code, singleSignOn }) => [code, singleSignOn]);
    expect(codesOn(today)).toEqual([
      ["1ANAC", false],
      ["1BNAC", false],
      ["1CNAC", true],
    ]);
    expect(codesOn(newYear)[0]).toEqual(["1ANAC", true]);
  });

  test("keeps a UserCode that has ended as a whole, as it was at last", () => {
    const ledger = withApproval(base, "one", newYear, ending("D01"), { type: "endUserCode", userCode: "1ANAC" });
    const codesOn = (day: typeof today) =>
      contractOverTime(ledger, day).userCodes.map(({ code, endDate, industries }) => [code, endDate, industries]);
    for (const day of [today, newYear, japanDate("2099-12-31")]) {
      expect(codesOn(day)).toEqual([
        ["1ANAC", newYear, ["SHIP_AGENT"]],
        ["1BNAC", null, ["CUSTOMS_BROKER"]],
      ]);
    }
    expect(userIdsOf(ledger, newYear)).toEqual([["D01", opened, newYear]]);
  });

  test("has what the fold of the day has besides", () => {
    const { userCodes: _, terminals: __, ...rest } = contractOverTime(base, today);
    const { userCodes: ___, terminals: ____, ...values } = theManualsContract();
    expect(rest).toEqual(values);
  });
});

describe("a term", () => {
  const term = (startDate: string, endDate: string | null): Term => ({
    startDate: japanDate(startDate),
    endDate: endDate === null ? null : japanDate(endDate),
  });

  test.each([
    ["2026-12-01", null, "upcoming"],
    ["2026-11-30", null, "active"],
    ["2026-11-30", "2026-12-01", "ending"],
    ["2020-04-01", "2026-11-30", "ended"],
    ["2026-11-30", "2026-11-30", "ended"],
    ["2026-12-01", "2026-12-31", "upcoming"],
  ] as const)("from %s until %s is on 2026-11-30 %s", (from, until, state) => {
    expect(termState(term(from, until), today)).toBe(state);
  });
});
