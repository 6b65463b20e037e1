import { kanjiOfRadicals } from "./kanji-of-radicals";

// R18: input is kind. Each normaliser is idempotent and leaves plain Japanese as it is. NFKC is not applied to whole texts,
// because it turns 髙-like compatibility kanji of people's names, ㈱ and ① into something else; only width is folded. Own
// code rather than a kana library, which would weigh more in the browser than all of this file.

/** Hyphens and minus signs that keyboards and input methods produce, half width first. Not the chōon ー. */
const HYPHEN = /[-‐‑‒–−⁃﹣－]/gu;
/** In codes, numbers and addresses everything that looks like a dash is one. */
const DASH = /[‐‑‒–—―−⁃─━ーｰ﹣－]/gu;
/** Marks that nobody sees: they come along with what is copied from web pages, PDFs and address books. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
/**
 * The invisible marks that change what is seen: the variant of a kanji (葛 as 葛城市 writes it; the PDFs draw it) or of a sign,
 * what joins an emoji of several people, and the joiners of Indic scripts.
 */
const VISIBLE_IN_TEXT =
  /(?<=\p{Script=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]|(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]|(?<=\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})|(?<=[\u0900-\u0dff])[\u200c\u200d]/gu;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
/** Control characters, and halves of broken surrogate pairs: PostgreSQL and XML refuse them. */
const UNSTORABLE = /[\p{Cc}\p{Cs}]/gu;

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

/** A text without what nobody sees; line breaks stay. */
function readable(text: string): string {
  const storable = text.replace(UNSTORABLE, (character) => (character === "\n" ? character : ""));
  const kanji = kanjiOfRadicals(storable);
  const seen = new Set(Array.from(kanji.matchAll(VISIBLE_IN_TEXT), ({ index }) => index));
  return kanji.replace(INVISIBLE, (mark, index: number) => (seen.has(index) ? mark : ""));
}

/** Whether nothing is to be seen of a text. */
export const isBlank = (text: string): boolean => text.replace(UNSTORABLE, "").replace(INVISIBLE, "").trim() === "";

/**
 * Codes, e-mail addresses and the like: half width, every dash a "-", the 。 of an input method a ".", no spaces and nothing
 * that nobody sees. Letters keep their case; what has no half-width form stays, to be named as wrong.
 */
export function normalizeAscii(text: string): string {
  const seen = kanjiOfRadicals(text).replace(UNSTORABLE, "").replace(INVISIBLE, "");
  return toHalfWidth(seen).replace(DASH, "-").replace(/[。｡]/g, ".").replace(/\s+/gu, "");
}

/** User IDs, receipt numbers, codes: as people read them aloud, in capitals. */
export const normalizeCode = (text: string): string => normalizeAscii(text).toUpperCase();

/** What the characters of a number have to be. */
export const isDigit = (character: string): boolean => /^\d$/.test(character);

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
  const clean = readable(text.replace(/(?!\ufeff)[\s\u0085]/gu, " "));
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
  const lines = compose(widenKana(readable(text.replace(LINE_BREAKS, "\n").replaceAll("\t", " "))));
  return lines.replace(/[^\S\n]+$/gmu, "").trim();
}

/** Free text in a field of one line: line breaks become spaces. */
export function normalizeSingleLine(text: string): string {
  return normalizeFreeText(text).replace(/\s*\n\s*/gu, " ");
}
