import type { Face } from "./document-font";

/** 〓: what Japanese typesetting puts where a character is missing. */
export const missingMark = "〓";

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });
const combining = /\p{M}/u;
const invisible = /[\p{Cf}\p{Cc}\p{Variation_Selector}]/gu;

/**
 * A text as the font can show it: nothing vanishes. What people see as one character and the font lacks becomes one 〓;
 * variants of a kanji are shown in its basic form; tabs are spaces; line ends stay.
 */
export function printableText(text: string, face: Face): string {
  const lines = text.replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll("\t", " ");
  return isPlain(lines, face)
    ? lines
    : Array.from(graphemes.segment(lines), ({ segment }) => printableGrapheme(segment, face)).join("");
}

function isPlain(text: string, face: Face): boolean {
  for (const character of text) {
    if (
      character !== "\n" &&
      (face.advance(character.codePointAt(0) ?? 0) === undefined || combining.test(character))
    ) {
      return false;
    }
  }
  return true;
}

function printableGrapheme(grapheme: string, face: Face): string {
  if (grapheme === "\n") return grapheme;
  const visible = grapheme.replaceAll(invisible, "");
  // Only where marks are to be composed: NFC would also replace compatibility kanji, which people's names are written with.
  const composed = combining.test(visible) ? visible.normalize("NFC") : visible;
  const shown = Array.from(composed).every((character) => face.advance(character.codePointAt(0) ?? 0) !== undefined);
  return shown ? composed : missingMark;
}
