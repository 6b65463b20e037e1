/** Every dash a person may type between digits, the long vowel mark and the minus sign among them. */
const dashes = /[-‐‑‒–—―−ーｰ－﹣]/g;

/** Half-width forms: full-width ASCII and half-width kana become their plain selves (R18). */
const plain = (text: string): string => text.normalize("NFKC");

/** Digits of a number, a date or a telephone number: width, spaces, dashes, parentheses, slashes and dots are forgiven. */
export const normalizeDigits = (text: string): string =>
  plain(text)
    .replace(dashes, "")
    .replace(/[\s()/.,年月日]/g, "");

/** Codes and addresses: half width, without surrounding space. */
export const normalizeAscii = (text: string): string =>
  plain(text)
    .replace(/[‐‑‒–—―−]/g, "-")
    .trim();

/** ASCII written in full width, as the forms of NACCS have it; one space between words is kept, as a full-width one. */
const widen = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).replace(/ /g, "　");

/** Names and departments: full width throughout (R18). */
export const normalizeZenkaku = (text: string): string => widen(plain(text).replace(/\s+/g, " ").trim());

/** フリガナ: hiragana and half-width kana become katakana (R18). */
export const normalizeKatakana = (text: string): string =>
  normalizeZenkaku(text)
    .replace(/[ぁ-ゖ]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60))
    .replace(/[－‐―−]/g, "ー");

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Sentences: line ends become \n, control characters go, half-width kana are made full; the rest stays as it was typed. */
export const normalizeFreeText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(controls, "")
    .replace(/[｡-ﾟ]+/g, (kana) => kana.normalize("NFKC"))
    .normalize("NFC")
    .trim();
