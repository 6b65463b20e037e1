import { graphemesOf } from "./graphemes";

const MOST_QUOTED = 30;
const MOST_NAMED = 5;
const MOST_READ = 10_000;

/** 外字 and what a failed conversion leaves behind (U+FFFD): each machine shows another picture, or none. */
const MEANINGLESS = /[\p{Co}\p{Noncharacter_Code_Point}\ufffc\ufffd]/u;

/** A value as a sentence shows it: 「…」, cut where it is long. */
export function quoted(value: string): string {
  const shown = graphemesOf(value.slice(0, MOST_QUOTED * 8));
  const long = shown.length > MOST_QUOTED || value.length > MOST_QUOTED * 8;
  return `「${shown.slice(0, MOST_QUOTED).map(visible).join("")}${long ? "…" : ""}」`;
}

/** Says which characters of a text mean nothing on another machine; undefined where all have a meaning. */
export function refuseMeaningless(label: string, text: string): string | undefined {
  const wrong = offendingCharacters(text, (character) => !MEANINGLESS.test(character));
  if (!wrong) return undefined;
  return `${label}に使えない文字${wrong}が含まれています。お使いのパソコンでしか表示できない文字です。別の文字で入力してください。`;
}

/** The characters of a text that do not fit, each once, as 「あ」「い」, or undefined when all fit. */
export function offendingCharacters(text: string, fits: (character: string) => boolean): string | undefined {
  const wrong = new Set(graphemesOf(text.slice(0, MOST_READ)).filter((character) => !fits(character)));
  if (wrong.size === 0) return undefined;
  const named = Array.from(wrong, nameOf).slice(0, MOST_NAMED).join("");
  return wrong.size > MOST_NAMED ? `${named}など` : named;
}

/** What cannot be seen is named instead of shown. */
function nameOf(character: string): string {
  if (/[\r\n\u2028\u2029]/u.test(character)) return "「改行」";
  if (/^[\s\u3000]$/u.test(character)) return "「空白」";
  return `「${visible(character.slice(0, 16))}」`;
}

/** 外字 by its number, as no two machines show the same. */
function visible(character: string): string {
  if (!MEANINGLESS.test(character)) return character;
  const number = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
  return `外字 U+${number}`;
}
