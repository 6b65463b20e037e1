import type { JapanDate } from "../calendar/japan-date";
import { type FieldSchema, field, optionalField, type Reading } from "./field";
import { offendingCharacters, quoted, refuseMeaningless } from "./field-problem-sentences";
import { isDigit, normalizeDigits, normalizePhone } from "./normalize";
import { readDate } from "./read-date";

/** A day as 8 digits (R6), in full width, too, or as 2026/12/10, 2026-12-10, 2026年12月10日. Years 2000 to 2049. */
export function eightDigitDate({ label }: { label: string }): FieldSchema<JapanDate> {
  return field((typed) => readDate(label, typed));
}

/** Empty is undefined. */
export function optionalEightDigitDate({ label }: { label: string }): FieldSchema<JapanDate | undefined> {
  return optionalField(undefined, (typed) => readDate(label, typed));
}

export interface CountLimits {
  readonly label: string;
  readonly min: number;
  readonly max: number;
}

/** A whole number from `min` to `max`, inclusive. */
export function count(limits: CountLimits): FieldSchema<number> {
  return field((typed) => readCount(limits, typed));
}

/** Words that people put behind a number: 1個, 2台, 30,000円. */
const COUNTERS = /(?<=\d)(?:個|コ|こ|ケ|ヶ|つ|台|件|本|枚|名|人|円|単位)$/u;

/** The sign before ¥30,000, and the commas between its thousands. */
const YEN = /^[¥￥](?=\d)/u;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?!\d)/u;
const plainNumber = (text: string) => text.replace(YEN, "").replace(THOUSANDS, (number) => number.replaceAll(",", ""));

/** 10 or 11 digits, however they were written: ０３−１２３４−５６７８, (03) 1234-5678, +81 3 1234 5678 (R18, R19). */
export function readPhone(label: string, typed: string): Reading<string> {
  const right = "数字10桁または11桁で入力してください（例: 0312345678）。";
  const digits = normalizePhone(typed);
  if (digits === "") return { problem: `${label}を入力してください。` };
  const wrong = offendingCharacters(digits, isDigit);
  if (wrong) return { problem: `${label}に使えない文字${wrong}が含まれています。${right}` };
  if (digits.length < 10 || digits.length > 11) {
    return { problem: `${label}${quoted(digits)}は${digits.length}桁です。市外局番から${right}` };
  }
  return { value: digits };
}

export function readCount({ label, min, max }: CountLimits, typed: string): Reading<number> {
  const range = `${min}から${max}までの整数`;
  const right = `${range}で入力してください（例: ${Math.max(min, 1)}）。`;
  const digits = plainNumber(normalizeDigits(typed.slice(0, 1000))).replace(COUNTERS, "");
  if (digits === "") return { problem: `${label}を入力してください。${range}です（例: ${Math.max(min, 1)}）。` };
  if (!/^\d+$/.test(digits)) return { problem: refuseMeaningless(label, digits) ?? `${label}は、${right}` };
  const value = Number(digits);
  if (value < min || value > max)
    return { problem: `${label}${quoted(digits)}は${value < min ? "少なすぎます" : "多すぎます"}。${right}` };
  return { value };
}
