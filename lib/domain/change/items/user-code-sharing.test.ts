import { describe, expect, test } from "vitest";
import { inCommon, theOtherOffices } from "@/tests/support/other-offices";
import { aContractedUserCode, theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAsOf } from "../../contract/ledger";
import { findOffice } from "../../contract/other-office";
import { contractAfter } from "../../contract/plan";
import { checkChanges, consentsToAsk } from "../changes";
import { userCodeSharing } from "./user-code-sharing";

const before = theManualsContract({
  userCodes: [aContractedUserCode({ code: "1CNAC", sharedWithOffices: ["NAC556"] })],
  sharedUserCodes: [inCommon.borrowed],
});
type Value = Parameters<typeof userCodeSharing.operations>[0];
const wish = (value: Partial<Value>): Value => ({ office: "", userCodes: [], stop: [], ...value });
const circumstances = {
  before,
  after: before,
  day: theManualsWish,
  chosen: ["userCodeSharing"],
  offices: theOtherOffices,
};
const problemsOf = (value: Partial<Value>) => {
  const after = contractAfter(before, userCodeSharing.operations(wish(value), before), theManualsWish);
  return checkChanges({ userCodeSharing: wish(value) }, { ...circumstances, after });
};

describe("利用者コードの共有", () => {
  test("shows the code in this office's contract, and in the other's with whom it is shared", () => {
    const [own, others] = userCodeSharing.operations(wish({ office: "NAC556", userCodes: ["2ANAC"] }), before);
    expect(own).toEqual({ type: "shareUserCode", userCode: "2ANAC", owner: "NAC556", user: "NAC555" });
    expect(others).toEqual({ ...own, otherOffice: "NAC556" });
    if (!own) return;
    const after = contractAfter(before, [own], theManualsWish);
    expect(after.sharedUserCodes[0]).toEqual({ code: "2ANAC", owner: "NAC556", startDate: theManualsWish });
    const lender = contractAsOf(findOffice(theOtherOffices, "NAC556")?.ledger ?? [], theManualsWish);
    expect(contractAfter(lender, [own], theManualsWish).userCodes[0]?.sharedWithOffices).toEqual(["NAC555"]);
    expect(userCodeSharing.block(before, after).after.at(-1)).toEqual({
      mark: "追加",
      cells: { userCode: "2ANAC", owner: "NAC556", user: "NAC555" },
    });
  });

  test("asks the office whose code it is", () => {
    const asked = consentsToAsk({ userCodeSharing: wish({ office: "NAC556", userCodes: ["2ANAC"] }) }, circumstances);
    expect(asked.get("NAC556")?.matters[0]).toMatchObject({
      title: "利用者コードの共有",
      rows: expect.arrayContaining([{ term: "共有する利用者コード", text: "2ANAC" }]),
    });
  });

  test("is stopped by either side, and asks nobody", () => {
    const value = wish({ stop: ["1CNAC/NAC555/NAC556", "2BNAC/NAC556/NAC555"] });
    const after = contractAfter(before, userCodeSharing.operations(value, before), theManualsWish);
    expect(after.userCodes[0]?.sharedWithOffices).toEqual([]);
    expect(after.sharedUserCodes).toEqual([]);
    expect(consentsToAsk({ userCodeSharing: value }, circumstances).size).toBe(0);
    expect(problemsOf(value)).toEqual([]);
  });

  test.each<[string, Partial<Value>, string, string]>([
    ["nothing", {}, "userCodeSharing.office", "開始または終了する共有がありません。"],
    ["no office", { userCodes: ["2ANAC"] }, "userCodeSharing.office", "事業所コードが入力されていません"],
    ["no code", { office: "NAC556" }, "userCodeSharing.userCodes", "利用者コードが入力されていません"],
    [
      "its own office",
      { office: "NAC555", userCodes: ["1CNAC"] },
      "userCodeSharing.office",
      "この申込を行う事業所です",
    ],
    ["an unknown office", { office: "ZZZ999", userCodes: ["1CNAC"] }, "userCodeSharing.office", "事業所はありません"],
    [
      "another company's office",
      { office: "OCE101", userCodes: ["3AOCE"] },
      "userCodeSharing.office",
      "別の企業の事業所です",
    ],
    [
      "a code that office has not",
      { office: "NAC556", userCodes: ["9ZNAC"] },
      "userCodeSharing.userCodes",
      "「9ZNAC」は、第二営業所（NAC556）の契約にありません",
    ],
    ["to stop what is not shared", { stop: ["1CNAC/NAC555/OCE101"] }, "userCodeSharing.stop", "現在の契約にありません"],
  ])("refuses %s", (_, value, field, words) => {
    expect(problemsOf(value)[0]).toMatchObject({ step: "user-codes", field, message: expect.stringContaining(words) });
  });
});

test("an older entry that says only that a UserCode is shared is read as shared with an office of no name", () => {
  const { userIds: _, ...code } = aContractedUserCode({ code: "9ANAC" });
  const read = (shared: boolean) =>
    contractAfter(
      before,
      [{ type: "addUserCode", ...code, industries: [...code.industries], sharedWithOffices: shared }],
      theManualsWish,
    ).userCodes.at(-1)?.sharedWithOffices;
  expect([read(true), read(false)]).toEqual([[""], []]);
});
