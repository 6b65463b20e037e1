import { graphemesOf } from "./graphemes";

const MOST_QUOTED = 30;
const MOST_NAMED = 5;

/** A value as a sentence shows it: 「…」, cut where it is long. */
export function quoted(value: string): string {
  const shown = graphemesOf(value.slice(0, MOST_QUOTED * 8));
  const long = shown.length > MOST_QUOTED || value.length > MOST_QUOTED * 8;
  return `「${shown.slice(0, MOST_QUOTED).join("")}${long ? "…" : ""}」`;
}

/** The characters of a text that do not fit, each once, as 「あ」「い」, or undefined when all fit. */
export function offendingCharacters(text: string, fits: RegExp): string | undefined {
  const wrong = new Set(graphemesOf(text.slice(0, 1000)).filter((character) => !fits.test(character)));
  if (wrong.size === 0) return undefined;
  const named = Array.from(wrong, nameOf).slice(0, MOST_NAMED).join("");
  return wrong.size > MOST_NAMED ? `${named}など` : named;
}

/** What cannot be seen is named instead of shown. */
function nameOf(character: string): string {
  if (/[\r\n\u2028\u2029]/u.test(character)) return "「改行」";
  if (/^[\s\u3000]$/u.test(character)) return "「空白」";
  return /^(\p{Cc}|\p{Cf}|\p{Cs})+$/u.test(character) ? "「制御文字」" : `「${character.slice(0, 16)}」`;
}
