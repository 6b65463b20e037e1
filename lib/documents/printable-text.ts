import { graphemesOf } from "../domain/text/graphemes";
import { faceOf } from "./document-faces";

/** 〓: what Japanese typesetting puts where a character is missing. */
export const missingMark = "〓";

const marks = /\p{M}/u;
const selectors = /\p{Variation_Selector}/gu;
/** All but the soft hyphen, which JIS X 0213 has as a sign like any other. */
const invisible = /(?!\u00ad)[\p{Cf}\p{Cc}]/gu;
/** JIS X 0213's white parentheses have two code points each; fonts know the other. */
const samePicture: Readonly<Record<string, string>> = { "\u2985": "\uff5f", "\u2986": "\uff60" };

/**
 * A text as the documents' faces can show it: nothing vanishes. What people see as one character and no face can draw
 * becomes one 〓; a variant of a kanji that no face knows is shown in its basic form; tabs are spaces; line ends stay.
 */
export function printableText(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\u2028\u2029]/g, "\n").replaceAll("\t", " ");
  return isPlain(lines) ? lines : graphemesOf(lines).map(printableCharacter).join("");
}

const isPlain = (text: string): boolean =>
  !marks.test(text) && Array.from(text).every((character) => character === "\n" || faceOf(character) !== undefined);

function printableCharacter(grapheme: string): string {
  if (grapheme === "\n") return grapheme;
  const visible = grapheme.replaceAll(invisible, "");
  if (visible === "" || visible.replaceAll(selectors, "") === "") return "";
  return formsOf(visible).find((form) => faceOf(form) !== undefined) ?? missingMark;
}

/** What a character may be drawn as, best first. */
function formsOf(character: string): string[] {
  const basic = character.replaceAll(selectors, "");
  // NFC last where it isn't for marks: it also replaces compatibility kanji, which people's names are written with.
  const composed = basic.normalize("NFC");
  const whole = composed.length < basic.length ? [composed] : [];
  return [...whole, character, basic, samePicture[basic] ?? composed];
}
