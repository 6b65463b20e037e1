// R18: input is kind. Each normaliser is idempotent and leaves plain Japanese as it is. NFKC is not applied to whole texts,
// because it turns 髙-like compatibility kanji of people's names, ㈱ and ① into something else; only width is folded. Own
// code rather than a kana library, which would weigh more in the browser than all of this file.

/** Hyphens and minus signs that keyboards and input methods produce, half width first. Not the chōon ー. */
const HYPHEN = /[-\u00ad‐‑‒–−⁃﹣－]/gu;
/** In codes, numbers and addresses everything that looks like a dash is one. */
const DASH = /[\u00ad‐‑‒–—―−⁃─━ーｰ﹣－]/gu;
const SPACES = /[\s\u200b\u2060\ufeff]+/gu;
/** Invisible marks that reorder or hide text; the joiners of emoji and Indic scripts stay. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
/** Control characters but the line break, and halves of broken surrogate pairs: PostgreSQL and XML refuse them. */
const UNSTORABLE = /(?!\n)\p{Cc}|\p{Cs}/gu;

const shift = (text: string, range: RegExp, by: number) =>
  text.replace(range, (char) => String.fromCharCode(char.charCodeAt(0) + by));

/** Ａ１＠ → A1@ */
const toHalfWidth = (text: string) => shift(text, /[\uff01-\uff5e]/g, -0xfee0).replaceAll("￥", "¥");

/** A1@ → Ａ１＠ */
const toFullWidth = (text: string) => shift(text, /[!-~]/g, 0xfee0).replaceAll("¥", "￥");

/** ｶﾞｷﾞ → ガギ, ｡｢｣､･ → 。「」、・ */
function widenKana(text: string): string {
  return text.replace(/[\uff61-\uff9f]+/g, (run) =>
    run.normalize("NFKC").replaceAll("\u3099", "゛").replaceAll("\u309a", "゜"),
  );
}

/** か + ゛ as two code points (as macOS files them) → が. Compatibility kanji stay: they tell people's names apart. */
function compose(text: string): string {
  return text.replace(/[^\uf900-\ufaff\u{2f800}-\u{2fa1f}]\p{M}+/gu, (sequence) => sequence.normalize("NFC"));
}

const withoutInvisible = (text: string) => text.replace(INVISIBLE, "");
const withoutUnstorable = (text: string) => withoutInvisible(text).replace(UNSTORABLE, "");

/**
 * Codes, e-mail addresses and the like: half width, every dash a "-", the 。 of an input method a ".", no spaces. Letters
 * keep their case; what has no half-width form stays, to be named as wrong.
 */
export function normalizeAscii(text: string): string {
  return toHalfWidth(text).replace(DASH, "-").replace(/[。｡]/g, ".").replace(SPACES, "");
}

/** Numbers: as codes, so that a "-" still shows and is told from a digit. */
export function normalizeDigits(text: string): string {
  return normalizeAscii(text);
}

/** Phone numbers: digits without hyphens, parentheses and dots; +81 becomes 0. Anything else stays, to be named as wrong. */
export function normalizePhone(text: string): string {
  const digits = normalizeAscii(text).replace(/[-().]/g, "");
  return digits.replace(/^\+810?/, "0");
}

/**
 * Names, departments, addresses as NACCS has them: all full width (Ａ－１ ガ), one full-width space between words. ー between
 * digits is meant as a hyphen.
 */
export function normalizeZenkaku(text: string): string {
  const clean = withoutUnstorable(withoutInvisible(text).replace(/\s/gu, " "));
  const wide = toFullWidth(compose(widenKana(clean)).replace(HYPHEN, "-"));
  return wide
    .replace(/(?<=[０-９])ー(?=[０-９])/gu, "－")
    .replace(/\s+/gu, "　")
    .replace(/^　|　$/g, "");
}

/** フリガナ: full-width katakana from half-width or hiragana; a hyphen after a kana is meant as ー. */
export function normalizeKatakana(text: string): string {
  const katakana = shift(normalizeZenkaku(text), /[\u3041-\u3096\u309d\u309e]/g, 0x60);
  const joined = katakana.replace(/[ァ-ヺ][゛゜]/g, voiced);
  return joined.replace(/(?<=[ァ-ヺー])[－—―─━]+/gu, (dashes) => "ー".repeat(dashes.length));
}

/** ウ゛ → ヴ; where there is no such kana, as it is. */
function voiced(pair: string): string {
  const composed = pair.replace("゛", "\u3099").replace("゜", "\u309a").normalize("NFC");
  return composed.length === 1 ? composed : pair;
}

/**
 * Reasons, remarks: as typed, except that half-width kana are widened, line breaks are \n, tabs are spaces, characters that
 * nobody sees are gone, and so are blank ends of lines and of the text.
 */
export function normalizeFreeText(text: string): string {
  const lines = compose(widenKana(withoutUnstorable(text.replace(LINE_BREAKS, "\n").replaceAll("\t", " "))));
  return lines.replace(/[^\S\n]+$/gmu, "").trim();
}

/** Free text in a field of one line: line breaks become spaces. */
export function normalizeSingleLine(text: string): string {
  return normalizeFreeText(text).replace(/\s*\n\s*/gu, " ");
}
