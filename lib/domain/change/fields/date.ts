import * as z from "zod/mini";
import { formatLong, isJapanDate, type JapanDate, toEightDigits } from "../../calendar/japan-date";
import { isBlank } from "../../text/normalize";
import { readDate } from "../../text/read-date";
import { type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface DateField<Value extends JapanDate | "" = JapanDate | ""> extends Field<Value> {
  readonly kind: "date";
}

const texts = { hint: "西暦年月日を半角数字8桁で入力してください。", example: "20261210" } as const;

/** A day as 8 digits (R6). */
export const date = (label: string, options: FieldTexts = {}): DateField<JapanDate> => ({
  kind: "date",
  label,
  ...texts,
  ...options,
});

/** A day, or "" where none is named. */
export const optionalDate = (label: string, options: FieldTexts = {}): DateField<JapanDate | ""> => ({
  ...date(label, options),
  optional: true,
});

const isDay = (value: unknown): value is JapanDate => typeof value === "string" && isJapanDate(value);

export const kind: FieldKind<DateField, JapanDate | ""> = {
  read: ({ label, optional }, typed) =>
    optional && isBlank(single(typed)) ? { value: "" } : readDate(label, single(typed)),
  stored: ({ optional }) => z.custom<JapanDate | "">((value) => isDay(value) || (optional === true && value === "")),
  typed: (value) => (value === "" ? "" : toEightDigits(value)),
  shown: (value) => (value === "" ? "" : formatLong(value)),
};
