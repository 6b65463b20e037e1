import { z } from "zod/mini";
import {
  email,
  emailConfirm,
  emailsMatch,
  katakanaName,
  limits,
  optionalPhone,
  optionalText,
  phoneDigits,
  zenkakuName,
} from "../text/fields";

export const applicantKey = "applicant";

/** 申込担当者 入力 (R18, R19). */
export const applicantFormSchema = z
  .object({
    familyName: zenkakuName({ label: "姓" }),
    givenName: zenkakuName({ label: "名" }),
    familyKana: katakanaName({ label: "姓（フリガナ）" }),
    givenKana: katakanaName({ label: "名（フリガナ）" }),
    department: optionalText({ label: "所属部課名", max: limits.department }),
    title: optionalText({ label: "役職名", max: limits.department }),
    phone: phoneDigits({ label: "電話番号" }),
    fax: optionalPhone({ label: "FAX番号" }),
    email: email({ label: "E-mailアドレス（登録用）" }),
    emailConfirm: emailConfirm({ label: "E-mailアドレス（確認用）" }),
  })
  .check(emailsMatch);

/** Who files an application: the contact for questions. */
export const applicantSchema = z.object({
  familyName: z.string(),
  givenName: z.string(),
  familyKana: z.string(),
  givenKana: z.string(),
  department: z.string(),
  title: z.string(),
  phone: z.string(),
  fax: z.string(),
  email: z.string(),
});
export type Applicant = z.output<typeof applicantSchema>;

export const fullName = (person: { familyName: string; givenName: string }): string =>
  `${person.familyName} ${person.givenName}`;
