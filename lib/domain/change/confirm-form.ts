import { defineForm } from "./define-form";
import { text } from "./fields/text";

export const confirmKey = "confirm";

/** 変更申込の備考 */
export const confirmForm = defineForm({
  key: confirmKey,
  fields: {
    remarks: text("備考", {
      max: 240,
      multiline: true,
      optional: true,
      hint: "そのほかの連絡事項があれば、240文字以内で入力してください。",
    }),
  },
});
