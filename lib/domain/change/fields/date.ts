import * as z from "zod/mini";
import { formatLong, isJapanDate, type JapanDate, toEightDigits } from "../../calendar/japan-date";
import { readDate } from "../../text/read-date";
import { type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface DateField extends Field<JapanDate> {
  readonly kind: "date";
}

/** A day as 8 digits (R6). */
export const date = (label: string, options: FieldTexts = {}): DateField => ({
  kind: "date",
  label,
  hint: "西暦年月日を半角数字8桁で入力してください。",
  example: "20261210",
  ...options,
});

export const kind: FieldKind<DateField, JapanDate> = {
  read: ({ label }, typed) => readDate(label, single(typed)),
  stored: () => z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value)),
  typed: toEightDigits,
  shown: formatLong,
};
