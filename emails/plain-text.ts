/** Half-width columns of a line: 38 full-width characters. */
const lineColumns = 76;
/** RFC 5322 allows 998 bytes a line; one character as people see it can have any number. */
const lineBytes = 900;

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });
const halfWidth = /^[\u0020-\u007e\uff61-\uff9f]$/;
const noLineStart = /^[、。，．・：；？！」』）］｝〉》】〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…,.:;?!)\]}]/;

/** Without control characters and without those that turn the direction of writing; line ends stay. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replaceAll(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, "")
    .trim();

/** For names: what stands on one line cannot begin another. */
export const oneLine = (text: string): string => cleanText(text).replaceAll(/\s*\n\s*/g, " ");

/**
 * Breaks lines wider than 38 full-width characters (two more where a line may not begin with what follows). No line is
 * longer than 900 bytes in UTF-8.
 */
export const wrapText = (text: string): string => text.split("\n").flatMap(wrapLine).join("\n");

function wrapLine(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  const endLine = () => {
    lines.push(line);
    line = "";
    columns = 0;
  };
  for (const piece of pieces(text)) {
    const width = halfWidth.test(piece) ? 1 : 2;
    const hangs = noLineStart.test(piece) && columns + width <= lineColumns + 4;
    const tooWide = columns + width > lineColumns && !hangs;
    if (line !== "" && (tooWide || bytes(line) + bytes(piece) > lineBytes)) endLine();
    line += piece;
    columns += width;
  }
  endLine();
  return lines;
}

/** Characters as people see them; by code point where one alone would overfill a line. */
const pieces = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) =>
    bytes(segment) > lineBytes ? Array.from(segment) : [segment],
  ).flat();

const bytes = (text: string): number => Buffer.byteLength(text);
