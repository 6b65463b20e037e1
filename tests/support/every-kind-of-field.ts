import { defineForm } from "@/lib/domain/change/define-form";
import { address } from "@/lib/domain/change/fields/address";
import { choice } from "@/lib/domain/change/fields/choice";
import { choices } from "@/lib/domain/change/fields/choices";
import { count } from "@/lib/domain/change/fields/count";
import { date } from "@/lib/domain/change/fields/date";
import { emailTwice } from "@/lib/domain/change/fields/email";
import { file } from "@/lib/domain/change/fields/file";
import { month } from "@/lib/domain/change/fields/month";
import { officeCode } from "@/lib/domain/change/fields/office-code";
import { personName } from "@/lib/domain/change/fields/person-name";
import { phone } from "@/lib/domain/change/fields/phone";
import { text } from "@/lib/domain/change/fields/text";
import { userCodes } from "@/lib/domain/change/fields/user-codes";
import { yesNo } from "@/lib/domain/change/fields/yes-no";

/** A form in which each kind of field occurs. */
export const everyKindOfField = defineForm({
  key: "everyKind",
  fields: {
    ...personName("契約者名"),
    ...address("所在地"),
    ...emailTwice("E-mailアドレス"),
    phone: phone("電話番号"),
    fax: phone("FAX番号", { optional: true }),
    day: date("工事希望日"),
    month: month("適用開始月"),
    mailboxes: count("メールボックス数", { min: 0, max: 99, suffix: "個" }),
    method: choice("支払の方法", [
      { value: "DEBIT", label: "口座振替" },
      { value: "TRANSFER", label: "銀行振込" },
    ]),
    options: choices("オプション", {
      options: [
        { value: "REDUNDANT", label: "冗長化" },
        { value: "SPARE", label: "予備機" },
      ],
    }),
    asked: yesNo("事前のお問い合わせ", { yes: "あり", no: "なし" }),
    office: officeCode("付替先事業所コード"),
    codes: userCodes("共有する利用者コード"),
    diagram: file("システム構成図", { optional: true }),
    remarks: text("備考", { max: 240, multiline: true, optional: true }),
  },
});
