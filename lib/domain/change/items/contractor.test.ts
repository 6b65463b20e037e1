import { describe, expect, test } from "vitest";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { checkChanges } from "../changes";
import { contractor } from "./contractor";

const before = theManualsContract();
const value = {
  title: "代表取締役社長",
  familyName: "貿易",
  givenName: "次郎",
  familyKana: "ボウエキ",
  givenKana: "ジロウ",
};
const after = contractAfter(before, contractor.operations(value, before), theManualsWish);

describe("契約者名、契約者の役職", () => {
  test("starts from who signs now", () => {
    const circumstances = { before, after: before, day: theManualsWish, chosen: ["contractor"] };
    expect(contractor.start?.(circumstances, {})).toEqual({ ...before.company.contractor });
  });

  test("changes the company's contractor, row by row", () => {
    expect(after.company.contractor).toEqual(value);
    expect(contractor.block(before, after).after).toEqual([
      { mark: "変更", cells: { term: "契約者の役職", text: "代表取締役社長" } },
      { mark: "変更", cells: { term: "契約者名", text: "貿易 次郎" } },
      { mark: "変更", cells: { term: "契約者名（フリガナ）", text: "ボウエキ ジロウ" } },
    ]);
  });

  test("is refused where nothing differs from the contract", () => {
    const changes = { contractor: { ...before.company.contractor } };
    expect(checkChanges(changes, { before, after: before, day: theManualsWish, chosen: ["contractor"] })).toMatchObject(
      [{ step: "office", message: expect.stringContaining("現在の契約と同じ内容です") }],
    );
  });

  test("says what is wrong with each field", () => {
    const form = contractor.fromDraft({
      contractor: { title: "", familyName: "ア", givenName: "", familyKana: "abc" },
    });
    expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual([
      "title",
      "givenName",
      "familyKana",
      "givenKana",
    ]);
  });
});
