import { breakLines } from "../lib/domain/text/break-lines";
import { graphemesOf } from "../lib/domain/text/graphemes";

/** Half-width columns of a line: 38 full-width characters. */
const lineColumns = 76;

const halfWidth = /^[\u0020-\u007e\uff61-\uff9f]$/;

/** Without control characters and without those that turn the direction of writing; line ends stay. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();

/** For names: what stands on one line cannot begin another. */
export const oneLine = (text: string): string => cleanText(text).replaceAll(/\s*\n\s*/g, " ");

/** Breaks lines wider than 38 full-width characters. */
export const wrapText = (text: string): string => breakLines(text, lineColumns, columnsOf).join("\n");

const columnsOf = (text: string): number =>
  graphemesOf(text).reduce((columns, character) => columns + (halfWidth.test(character) ? 1 : 2), 0);
