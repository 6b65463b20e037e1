import { defineItem } from "../define-item";
import { emailTwice } from "../fields/email";
import { personName } from "../fields/person-name";
import { phone } from "../fields/phone";
import { zenkaku } from "../fields/zenkaku";

/** 請求先担当者: who gets the notices of bills. A contract may name nobody yet. */
export const billingContact = defineItem({
  key: "billingContact",
  label: "請求先担当者",
  mark: "請求先",
  group: "billing",
  step: "billing",
  hint: "請求に関するお知らせは、この方に届きます。",
  fields: {
    ...personName("氏名"),
    department: zenkaku("所属部課名", { max: 50, optional: true, example: "経理部" }),
    phone: phone("電話番号", { example: "0301234567" }),
    ...emailTwice("E-mailアドレス"),
  },
  now: ({ billing: { contact } }) => contact && { ...contact },
  operations: (value) => [{ type: "setBillingContact", ...value }],
});
