import { offersOtherChange } from "./change-items";
import { defineForm } from "./define-form";
import { choices } from "./fields/choices";
import { date } from "./fields/date";
import { text } from "./fields/text";
import { yesNo } from "./fields/yes-no";

export const itemsKey = "items";

/** 変更申込内容 入力. What may be chosen together and whether the wished date is feasible is judged by the server (R6, R8). */
export const itemsForm = defineForm({
  key: itemsKey,
  fields: {
    items: choices("変更申込を行う項目", {
      least: { sentence: "変更申込を行う項目を1つ以上選択してください。", unless: "otherChange" },
    }),
    otherChange: yesNo("その他の契約変更", { yes: "あり", no: "なし" }, offersOtherChange ? {} : { note: "準備中" }),
    wishedStartDate: date("利用開始希望日"),
    reason: text("変更する理由", { max: 240, multiline: true }),
  },
});
