import { expect, test } from "vitest";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { billingContact } from "./billing-contact";

const before = theManualsContract();
const contact = {
  familyName: "髙橋",
  givenName: "桃子",
  familyKana: "タカハシ",
  givenKana: "モモコ",
  department: "経理部",
  phone: "0301234567",
  email: "keiri@naccs.jp",
};
const after = contractAfter(before, billingContact.operations(contact, before), theManualsWish);

test("請求先担当者 starts empty where nobody is named, and is added", () => {
  const circumstances = { before, after: before, day: theManualsWish, chosen: ["billingContact"] };
  expect(billingContact.start?.(circumstances, {})).toEqual({});
  expect(after.billing.contact).toEqual(contact);
  const block = billingContact.block(before, after);
  expect(block.before).toEqual([]);
  expect(block.after[0]).toEqual({ mark: "追加", cells: { term: "氏名", text: "髙橋 桃子" } });
});

test("請求先担当者 starts from who is named, and shows what changes", () => {
  const circumstances = { before: after, after, day: theManualsWish, chosen: ["billingContact"] };
  expect(billingContact.start?.(circumstances, {})).toEqual({ ...contact, emailConfirm: contact.email });
  const later = contractAfter(
    after,
    billingContact.operations({ ...contact, phone: "0120794550" }, after),
    theManualsWish,
  );
  expect(billingContact.block(after, later).after.filter(({ mark }) => mark)).toEqual([
    { mark: "変更", cells: { term: "電話番号", text: "0120794550" } },
  ]);
});

test("請求先担当者 has an address that is typed twice", () => {
  const form = billingContact.fromDraft({ billingContact: { ...contact, emailConfirm: "other@naccs.jp" } });
  expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual(["emailConfirm"]);
});
