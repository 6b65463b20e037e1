import { answerLimit } from "./answer-limit";
import { defineForm } from "./define-form";
import { text } from "./fields/text";

/** 回答: what the office says to a question of the Center, beside what it corrects. */
export const answerForm = defineForm({
  key: "answer",
  fields: {
    answer: text("回答", {
      max: answerLimit,
      multiline: true,
      optional: true,
      hint: `NACCSセンターの担当者に伝えたいことを、${answerLimit}文字以内で入力してください。`,
      example: "2台で間違いありません。",
    }),
  },
});
