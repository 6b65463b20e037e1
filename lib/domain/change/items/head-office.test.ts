import { expect, test } from "vitest";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { checkChanges } from "../changes";
import { headOffice } from "./head-office";

const before = theManualsContract();
const now = { ...before.company.address, phone: before.company.phone, fax: "" };
const value = { ...now, city: "港区海岸９－９－９", building: "𠮷田ビル𩸽階", fax: "0398765432" };
const after = contractAfter(before, headOffice.operations(value, before), theManualsWish);

test("本社情報 starts from the company's, and changes it for the company", () => {
  const circumstances = { before, after: before, day: theManualsWish, chosen: ["headOffice"] };
  expect(headOffice.start?.(circumstances, {})).toEqual(now);
  expect(after.company).toMatchObject({ address: { city: "港区海岸９－９－９" }, fax: "0398765432" });
  expect(after.office).toEqual(before.office);
  expect(headOffice.block(before, after).after).toEqual([
    { mark: "変更", cells: { term: "本社所在地", text: "〒105-0022 東京都港区海岸９－９－９ 𠮷田ビル𩸽階" } },
    { cells: { term: "本社電話番号", text: "0301234567" } },
    { mark: "変更", cells: { term: "本社FAX番号", text: "0398765432" } },
  ]);
});

test("本社情報 that is as it was but for the width of its letters is no change", () => {
  const halfWidth = theManualsContract({
    company: { ...before.company, address: { ...before.company.address, city: "港区海岸1-2-3" } },
  });
  const same = contractAfter(halfWidth, headOffice.operations(now, halfWidth), theManualsWish);
  expect(same).toEqual(halfWidth);
  expect(
    checkChanges({ headOffice: now }, { before: halfWidth, after: same, day: theManualsWish, chosen: ["headOffice"] }),
  ).toMatchObject([{ step: "office", message: expect.stringContaining("現在の契約と同じ内容です") }]);
});

test("本社情報 says what is wrong with each field", () => {
  const form = headOffice.fromDraft({
    headOffice: { postalCode: "105", prefecture: "江戸", city: "", phone: "1", fax: "あ" },
  });
  expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual([
    "postalCode",
    "prefecture",
    "city",
    "phone",
    "fax",
  ]);
});
