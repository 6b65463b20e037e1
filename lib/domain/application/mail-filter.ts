import * as z from "zod/mini";
import { field } from "../text/field";
import { quoted } from "../text/field-problem-sentences";
import { optionalChoice } from "../text/fields";
import { normalizeCode } from "../text/normalize";
import { mailStates } from "./mail-state";
import { isReceiptNumber } from "./receipt-number";

const receiptNumber = field<string | undefined>((typed) => {
  const text = normalizeCode(typed.slice(0, 100));
  if (text === "") return { value: undefined };
  if (isReceiptNumber(text)) return { value: text };
  return { problem: `受付番号${quoted(text)}の形が違います。数字6桁と英字1文字で入力してください（例: 180010A）。` };
});

/** The filters of メール送信状況, as its address carries them. */
export const mailFilterSchema = z.object({
  receiptNumber,
  state: optionalChoice(mailStates, { label: "状態" }),
});
