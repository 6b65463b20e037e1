import { type FieldSchema, field, optionalField, type Reading } from "./field";
import { offendingCharacters, quoted, refuseMeaningless } from "./field-problem-sentences";
import { countGraphemes } from "./graphemes";
import {
  normalizeCode,
  normalizeFreeText,
  normalizeKatakana,
  normalizeSingleLine,
  normalizeZenkaku,
} from "./normalize";

/** UTF-16 units that one character may take at most on average (an emoji family takes 11): keeps what is stored bounded. */
const UNITS_PER_CHARACTER = 16;

/** UTF-16 units up to which a text that is too long is counted, so that its length can be named. */
const MOST_COUNTED = 20_000;

interface TextLimits {
  readonly label: string;
  /** In characters as a person counts them (R19). */
  readonly max: number;
  /** Empty is "". */
  readonly optional?: boolean;
}

interface FreeTextLimits extends TextLimits {
  /** A text area: line breaks stay. */
  readonly multiline?: boolean;
}

/** Any text, as it was written. */
export const readText = (limits: FreeTextLimits, typed: string): Reading<string> =>
  within(limits, typed, limits.multiline ? normalizeFreeText : normalizeSingleLine);

/** Departments, addresses: made full width. */
export const readZenkaku = (limits: TextLimits, typed: string): Reading<string> =>
  within(limits, typed, normalizeZenkaku);

/** A person's name: kanji, kana and full-width letters. */
export const readName = (limits: TextLimits, typed: string): Reading<string> =>
  spelled(
    readZenkaku(limits, typed),
    NAME_CHARACTER,
    (wrong) =>
      `${limits.label}に使えない文字${wrong}が含まれています。漢字・ひらがな・カタカナ・英字で入力してください（例: 通関）。`,
  );

/** フリガナ: full-width katakana, from hiragana and half width, too. */
export const readKana = (limits: TextLimits, typed: string): Reading<string> =>
  spelled(
    within(limits, typed, normalizeKatakana),
    KATAKANA_CHARACTER,
    (wrong) =>
      `${limits.label}にカタカナではない文字${wrong}が含まれています。全角カタカナで入力してください（例: ツウカン）。`,
  );

export function requiredText(limits: FreeTextLimits): FieldSchema<string> {
  return field((typed) => readText(limits, typed));
}

/** The same, but it may be left empty. */
export function optionalText(limits: FreeTextLimits): FieldSchema<string> {
  return optionalField("", (typed) => readText(limits, typed));
}

interface CodeForm extends TextLimits {
  /** What the code looks like, after width and case are normal. */
  readonly pattern: RegExp;
  /** 「英大文字3文字と数字3桁」; with the example it says what would be right. */
  readonly looks: string;
  readonly example: string;
}

/** A code in upper-case half width: 利用者コード, 事業所コード. */
export function code(form: CodeForm): FieldSchema<string> {
  const { label, pattern, looks, example } = form;
  return field((typed) => {
    const reading = within(form, typed, normalizeCode);
    if ("problem" in reading || pattern.test(reading.value)) return reading;
    return {
      problem: `${label}${quoted(reading.value)}の形が違います。${looks}で入力してください（例: ${example}）。`,
    };
  });
}

const NAME_CHARACTER =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆〇ー・　Ａ-Ｚａ-ｚ０-９－，．’＇＆（）]\p{M}*$/u;
const KATAKANA_CHARACTER = /^[ァ-ヺー・ヽヾ　]$/u;

function within(limits: TextLimits, typed: string, normalize: (text: string) => string): Reading<string> {
  const { label, max, optional } = limits;
  const right = `${label}は${max}文字以内で入力してください`;
  const value = normalize(typed.slice(0, Math.max(max * UNITS_PER_CHARACTER * 2, MOST_COUNTED)));
  if (value === "" && !optional) return { problem: `${label}を入力してください。` };
  const length = typed.length > MOST_COUNTED ? undefined : countGraphemes(value);
  if (length === undefined || (length <= max && value.length > max * UNITS_PER_CHARACTER))
    return { problem: `${right}（今は長すぎます）。` };
  if (length > max) return { problem: `${right}（今は${length}文字です）。` };
  const problem = refuseMeaningless(label, value);
  return problem === undefined ? { value } : { problem };
}

function spelled(reading: Reading<string>, fits: RegExp, sentence: (wrong: string) => string): Reading<string> {
  const wrong =
    "value" in reading ? offendingCharacters(reading.value, (character) => fits.test(character)) : undefined;
  return wrong ? { problem: sentence(wrong) } : reading;
}
