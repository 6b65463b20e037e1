import * as z from "zod/mini";
import { answerLimit } from "../change/answer-limit";
import { count, requiredText } from "../text/fields";

/** 回答のみ送る */
export const answerFormSchema = z.object({
  version: count({ label: "版", min: 1, max: 1_000_000_000 }),
  answer: requiredText({ label: "確認事項への回答", max: answerLimit, multiline: true }),
});
