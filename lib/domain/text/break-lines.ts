import LineBreaker from "linebreak";
import { graphemesOf } from "./graphemes";

/**
 * Breaks a text into lines no wider than `width`, in the unit that `widthOf` measures in: at its own line ends and where
 * Unicode's line breaking (UAX #14, for Japanese the strict kinsoku) lets a line end; what is wider than a line without such
 * a place is broken between characters as people see them. Always gives at least one line; nothing is left out but the
 * space at the end of a broken line. A single character wider than `width` stands on a line of its own.
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, width, widthOf));
}

function breakParagraph(paragraph: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(paragraph) <= width) return [paragraph];
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  const put = (piece: string) => {
    if (line !== "" && lineWidth + widthOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
      lineWidth = 0;
    }
    line += piece;
    lineWidth += widthOf(piece);
  };
  for (const piece of unbroken(paragraph)) {
    if (widthOf(piece.trimEnd()) <= width) put(piece);
    else graphemesOf(piece).forEach(put);
  }
  return [...lines, line];
}

/** The paragraph in pieces that a line may not end within. */
function unbroken(paragraph: string): string[] {
  const ends = characterEnds(paragraph);
  const breaker = new LineBreaker(paragraph);
  const pieces: string[] = [];
  let start = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    // The package's tables are older than some emoji: it would part them.
    if (!ends.has(found.position)) continue;
    pieces.push(paragraph.slice(start, found.position));
    start = found.position;
  }
  return pieces;
}

function characterEnds(text: string): Set<number> {
  let end = 0;
  return new Set(
    graphemesOf(text).map((character) => {
      end += character.length;
      return end;
    }),
  );
}
