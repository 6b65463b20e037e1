import { emailPair, katakanaName, optionalPhone, optionalZenkaku, phoneDigits, zenkakuName } from "../text/fields";

export const applicantKey = "applicant";

/** 申込担当者 入力 (R18, R19). */
export const applicantFormSchema = emailPair(
  {
    familyName: zenkakuName({ label: "姓", max: 38 }),
    givenName: zenkakuName({ label: "名", max: 38 }),
    familyKana: katakanaName({ label: "姓（フリガナ）", max: 38 }),
    givenKana: katakanaName({ label: "名（フリガナ）", max: 38 }),
    department: optionalZenkaku({ label: "所属部課名", max: 50 }),
    title: optionalZenkaku({ label: "役職名", max: 50 }),
    phone: phoneDigits({ label: "電話番号" }),
    fax: optionalPhone({ label: "FAX番号" }),
  },
  { label: "E-mailアドレス", field: "email", confirmField: "emailConfirm" },
);
