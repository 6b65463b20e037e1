import { describe, expect, test } from "vitest";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { contractAfter } from "../../contract/plan";
import { refuseChanges } from "../refuse-changes";
import { mailboxes } from "./mailboxes";

const before = theManualsContract();
const day = theManualsWish;
const changed = (value: { add: number; end: number }) =>
  contractAfter(before, mailboxes.operations(value, before), day);
const refused = (value: { add: number; end: number }) =>
  refuseChanges({ mailboxes: value }, { ledger: ledgerOf(before), officeId: theOfficeId, before, day });

describe("一般NACCSのメールボックス数", () => {
  test("changes by the difference, shown as the whole number", () => {
    expect(changed({ add: 3, end: 1 }).mailboxes).toBe(2);
    expect(mailboxes.block(before, changed({ add: 3, end: 1 })).after).toEqual([
      { mark: "変更", cells: { term: "メールボックス数", text: "2個" } },
    ]);
  });

  test("does not fall below none", () => {
    expect(refused({ add: 0, end: 1 })).toMatchObject([
      { step: "lines", message: "メールボックスは0個です。それより多くは廃止できません。" },
    ]);
  });

  test("is refused where nothing differs from the contract", () => {
    expect(refused({ add: 0, end: 0 })).toMatchObject([
      { step: "lines", message: expect.stringContaining("現在の契約と同じ内容です") },
    ]);
  });

  test("says what is wrong with each number", () => {
    const form = mailboxes.fromDraft({ mailboxes: { add: "-1", end: "百" } });
    expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual(["add", "end"]);
  });
});
