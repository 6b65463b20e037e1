import { defineForm, type ValueOf } from "./define-form";
import { emailTwice } from "./fields/email";
import { personName } from "./fields/person-name";
import { phone } from "./fields/phone";
import { zenkaku } from "./fields/zenkaku";

export const applicantKey = "applicant";

/** 申込担当者 入力 (R18, R19). */
export const applicantForm = defineForm({
  key: applicantKey,
  fields: {
    ...personName("氏名", { own: true }),
    department: zenkaku("所属部課名", { max: 50, optional: true, example: "第一営業部営業第3課", chars: 40 }),
    title: zenkaku("役職名", {
      max: 50,
      optional: true,
      example: "課長",
      chars: 20,
      autoComplete: "organization-title",
    }),
    phone: phone("電話番号", { example: "0301234567", autoComplete: "tel" }),
    fax: phone("FAX番号", { optional: true, example: "0398765432" }),
    ...emailTwice("E-mailアドレス", { own: true }),
  },
});

/** Who files an application: the contact for questions. */
export type Applicant = ValueOf<typeof applicantForm.fields>;
