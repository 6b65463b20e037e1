import { isJapanDate, type JapanDate, parseEightDigits } from "../calendar/japan-date";
import type { Reading } from "./field";
import { offendingCharacters, quoted } from "./field-problem-sentences";
import { fullYears } from "./full-years";
import { isDigit, normalizeDigits } from "./normalize";

/** The years that a form takes; the holidays that business days need are known for all of them. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2049;

/** As dates on pages and in mails have it: 2026年12月10日（木）. */
const WEEKDAY = /\([日月火水木金土](?:曜日?)?\)$/u;

/** Reads a typed day, named `label` in the sentence that refuses it. Apart from the schemas: a hint needs no zod. */
export function readDate(label: string, typed: string): Reading<JapanDate> {
  const written = normalizeDigits(typed.slice(0, 100));
  const day = written.replace(WEEKDAY, "");
  const digits = eightDigitsOf(fullYears(day));
  const right = "西暦年月日を数字8桁で入力してください（例: 20261210）。";
  if (digits === "") return { problem: `${label}を入力してください。西暦年月日の数字8桁です（例: 20261210）。` };
  if (!/^\d{8}$/.test(digits)) {
    if (/^\d{1,2}[-/.月]\d{1,2}日?$/.test(digits)) {
      return { problem: `${label}${quoted(written)}には年がありません。年も入力してください（例: 2026/12/10）。` };
    }
    if (/^(?:令和?|㋿|[Rr])?[\d元年月日/.-]+$/u.test(day) && !/^\d+$/.test(digits)) {
      return { problem: `${label}${quoted(written)}は年月日になっていません。${right}` };
    }
    const wrong = offendingCharacters(digits, isDigit);
    const why = wrong ? `に使えない文字${wrong}が含まれています。` : `${quoted(digits)}は${digits.length}桁です。`;
    return { problem: `${label}${why}${right}` };
  }
  const date = parseEightDigits(digits);
  if (date === undefined) return { problem: `${label}${quoted(digits)}は存在しない日付です。${nearestRight(digits)}` };
  const year = Number(digits.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    return {
      problem: `${label}${quoted(digits)}は入力できる範囲の外です。${FIRST_YEAR}年から${LAST_YEAR}年までの日付を入力してください。`,
    };
  }
  return { value: date };
}

/** 2026/1/5 and 2026年1月5日 → 20260105; anything else stays as it is. */
function eightDigitsOf(text: string): string {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (!parts) return text;
  const [, year = "", month = "", day = ""] = parts;
  return year + month.padStart(2, "0") + day.padStart(2, "0");
}

/** What would be right in place of 20260230: 2026年2月は28日まで. */
function nearestRight(digits: string): string {
  const [year, month] = [digits.slice(0, 4), digits.slice(4, 6)];
  const lastDay = [31, 30, 29, 28].find((day) => isJapanDate(`${year}-${month}-${day}`));
  if (lastDay === undefined) return "月は01から12までで入力してください（例: 20261210）。";
  return `${Number(year)}年${Number(month)}月は1日から${lastDay}日までです（例: ${year}${month}${lastDay}）。`;
}
