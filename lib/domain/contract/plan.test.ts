import { describe, expect, test } from "vitest";
import { aWebTerminal, theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf, theCompanyId, theOfficeId, withApproval } from "@/tests/support/sample-ledger";
import { adding, ending } from "@/tests/support/sample-operations";
import { japanDate } from "../calendar/japan-date";
import { contractAsOf, type Ledger } from "./ledger";
import { contractAfter, entriesOf, type PlannedOperation, planProblems } from "./plan";

const base = ledgerOf(theManualsContract({ terminals: [aWebTerminal("W00001")] }));
const day = japanDate("2026-12-10");
const newYear = japanDate("2027-01-01");

const contractor: PlannedOperation = {
  type: "setContractor",
  title: "社長",
  familyName: "海",
  givenName: "空",
  familyKana: "ウミ",
  givenKana: "ソラ",
};
const problemsOf = (plan: readonly PlannedOperation[], ledger: Ledger = base, from = day) =>
  planProblems(plan, { ledger, officeId: theOfficeId }, from);

describe("the contract after a plan", () => {
  const contract = contractAsOf(base, day);

  test("has its operations done one after the other, from its day on or from their own", () => {
    const after = contractAfter(contract, [adding("D0A"), { ...adding("D0B"), from: newYear }, ending("D01")], day);
    expect(after.userCodes[0]?.userIds).toMatchObject([
      { identificationNumber: "D0A", startDate: day },
      { identificationNumber: "D0B", startDate: newYear },
    ]);
  });

  test("leaves out what cannot be done, and nothing else", () => {
    expect(contractAfter(contract, [ending("D99"), { type: "endTerminal", name: "W00001" }], day)).toEqual({
      ...contract,
      terminals: [],
    });
  });
});

describe("the entries of an approval", () => {
  test("stand in the ledger of the office, or of the company for what all its offices share", () => {
    const entries = entriesOf(
      [adding("D0A"), { ...contractor, from: newYear }],
      { ledger: base, officeId: theOfficeId },
      { day, applicationId: "one" },
    );
    expect(entries).toEqual([
      { scope: { officeId: theOfficeId }, startDate: day, operation: adding("D0A"), applicationId: "one" },
      { scope: { companyId: theCompanyId }, startDate: newYear, operation: contractor, applicationId: "one" },
    ]);
  });
});

describe("a plan", () => {
  test("that works has no problems", () => {
    expect(problemsOf([adding("D0A"), ending("D01"), contractor])).toEqual([]);
    expect(problemsOf([])).toEqual([]);
  });

  test("says which of its operations does not work, and on what day", () => {
    expect(problemsOf([adding("D0A"), ending("D99")])).toEqual([
      { index: 1, sentence: "「1ANAC D99」は、2026年12月10日(木)の契約にありません。" },
    ]);
  });

  test("cannot end the same twice", () => {
    expect(problemsOf([ending("D01"), ending("D01")]).map(({ index }) => index)).toEqual([1]);
  });

  test.each([
    ["2026-12-31", "2027-01-01", "2027年1月1日(金)"],
    ["2027-02-28", "2027-03-01", "2027年3月1日(月)"],
    ["2028-02-28", "2028-02-29", "2028年2月29日(火)"],
  ])("asked for on %s names the first day on which what it needs is there: %s", (wish, start, words) => {
    const ledger = withApproval(base, "one", japanDate(start), adding("D0A"));
    expect(problemsOf([ending("D0A")], ledger, japanDate(wish))).toMatchObject([
      {
        index: 0,
        firstDay: start,
        sentence: `「1ANAC D0A」の利用開始日は${words}です。これを変更または削除する申込では、その日以降の日付を指定してください。`,
      },
    ]);
    expect(problemsOf([ending("D0A")], ledger, japanDate(start))).toEqual([]);
  });

  test("names no first day where what it needs has ended, or comes and is ended again before", () => {
    const ended = withApproval(base, "one", day, ending("D01"));
    expect(problemsOf([ending("D01")], ended, newYear)).toEqual([
      { index: 0, sentence: "「1ANAC D01」は、2027年1月1日(金)の契約にありません。" },
    ]);
    const shortLived = withApproval(withApproval(base, "one", newYear, adding("D0A")), "two", newYear, ending("D0A"));
    expect(problemsOf([ending("D0A")], shortLived)[0]).not.toHaveProperty("firstDay");
  });

  test("is refused where a later day's approval would no longer work", () => {
    const later = withApproval(base, "later", newYear, ending("D01"));
    expect(problemsOf([ending("D01")], later)).toEqual([
      { sentence: "「1ANAC D01」は、2027年1月1日(金)からの変更がすでに決まっています。" },
    ]);
  });

  test("is refused with both sentences where the reason is another than that something is gone", () => {
    const later = withApproval(base, "later", newYear, adding("D0A"));
    expect(problemsOf([adding("D0A")], later)).toEqual([
      {
        sentence:
          "2027年1月1日(金)からの変更がすでに決まっており、同時に行えません。識別番号「1ANAC D0A」は、すでに契約にあります。",
      },
    ]);
  });

  test("is not blamed for what was impossible before it", () => {
    const unsound = withApproval(base, "one", newYear, ending("D99"));
    expect(problemsOf([ending("D01")], unsound)).toEqual([]);
  });

  test("rehearses each operation on its own day", () => {
    const ledger = withApproval(base, "one", newYear, adding("D0A"));
    expect(problemsOf([{ ...ending("D0A"), from: newYear }], ledger)).toEqual([]);
  });
});
