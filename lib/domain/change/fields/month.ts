import * as z from "zod/mini";
import { formatMonth, isJapanDate, type JapanDate } from "../../calendar/japan-date";
import { quoted } from "../../text/field-problem-sentences";
import { fullYears } from "../../text/full-years";
import { normalizeDigits } from "../../text/normalize";
import { type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface MonthField extends Field<JapanDate> {
  readonly kind: "month";
}

/** A month as 6 digits; it means its first day. */
export const month = (label: string, options: FieldTexts = {}): MonthField => ({
  kind: "month",
  label,
  hint: "西暦年と月を半角数字6桁で入力してください。",
  example: "202701",
  chars: 8,
  ...options,
});

export const kind: FieldKind<MonthField, JapanDate> = {
  read({ label }, typed) {
    const text = normalizeDigits(single(typed).slice(0, 100));
    if (text === "") return { problem: `${label}を入力してください。西暦年と月の数字6桁です（例: 202701）。` };
    const [, year, digits = ""] = /^(20\d{2})[-/.年]?(\d{1,2})月?$/.exec(fullYears(text)) ?? [];
    const first = `${year}-${digits.padStart(2, "0")}-01`;
    if (!isJapanDate(first)) {
      return {
        problem: `${label}${quoted(text)}は年月ではありません。西暦年と月を数字6桁で入力してください（例: 202701）。`,
      };
    }
    return { value: first };
  },
  stored: () =>
    z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value) && value.endsWith("-01")),
  typed: (value) => value.slice(0, 7).replace("-", ""),
  shown: formatMonth,
};
