import { expect, test } from "vitest";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { systemManager } from "./system-manager";

const before = theManualsContract();
const circumstances = { before, after: before, day: theManualsWish, chosen: ["systemManager"] };
const next = {
  familyName: "髙田",
  givenName: "葉子",
  familyKana: "タカダ",
  givenKana: "ヨウコ",
  department: "",
  title: "部長",
  phone: "0301234567",
  emergencyFax: "0398765432",
  email: "takada@nac.example.jp",
};
const after = contractAfter(before, systemManager.operations(next, before), theManualsWish);

test("システム管理責任者 starts from who it is, the address twice", () => {
  expect(systemManager.start?.(circumstances, {})).toMatchObject({
    familyName: "輸出入",
    emergencyFax: "",
    email: "taro@nac.example.jp",
    emailConfirm: "taro@nac.example.jp",
  });
});

test("システム管理責任者 is another person afterwards", () => {
  expect(after.systemManager).toEqual({ ...next, department: null });
  expect(systemManager.block(before, after).after.map(({ mark, cells }) => [mark, cells.term, cells.text])).toEqual([
    ["変更", "氏名", "髙田 葉子"],
    ["変更", "氏名（フリガナ）", "タカダ ヨウコ"],
    ["変更", "所属部課名", ""],
    ["変更", "役職名", "部長"],
    [undefined, "電話番号", "0301234567"],
    ["変更", "緊急連絡用FAX番号", "0398765432"],
    ["変更", "E-mailアドレス", "takada@nac.example.jp"],
  ]);
});

test("システム管理責任者 says what is wrong with each field", () => {
  const form = systemManager.fromDraft({
    systemManager: { ...next, familyName: "", emergencyFax: "1", email: "takada", emailConfirm: "" },
  });
  expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual([
    "familyName",
    "emergencyFax",
    "email",
    "emailConfirm",
  ]);
});
