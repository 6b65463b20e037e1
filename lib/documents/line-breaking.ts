import type { Face } from "./document-font";

const noLineStart = new Set(
  "、。，．・：；？！」』）］｝〉》】〕”’ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻゛゜…‥,.:;?!)]}%°℃",
);
const noLineEnd = new Set("「『（［｛〈《【〔“‘([{");
const word = /^[!-~\u00c0-\u024f]$/u;

/** Width of one line of text in points. */
export function textWidth(text: string, face: Face, size: number): number {
  let width = 0;
  for (const character of text) width += face.advance(character.codePointAt(0) ?? 0) ?? 1000;
  return (width * size) / 1000;
}

/**
 * Breaks a printable text into lines no wider than `width` points, by the Japanese rules of line starts and ends; words
 * of the Latin alphabet stay whole where they fit. Always gives at least one line; nothing is left out.
 */
export function breakLines(text: string, face: Face, size: number, width: number): string[] {
  return text.split("\n").flatMap((paragraph) => breakParagraph(paragraph, face, size, width));
}

function breakParagraph(paragraph: string, face: Face, size: number, width: number): string[] {
  if (textWidth(paragraph, face, size) <= width) return [paragraph];
  const lines: string[] = [];
  let line = "";
  let lineWidth = 0;
  const put = (piece: string, pieceWidth: number) => {
    if (line !== "" && lineWidth + pieceWidth > width) {
      lines.push(line.trimEnd());
      line = "";
      lineWidth = 0;
      if (piece === " ") return;
    }
    line += piece;
    lineWidth += pieceWidth;
  };
  for (const unit of units(paragraph)) {
    const unitWidth = textWidth(unit, face, size);
    const pieces = unitWidth <= width ? [unit] : Array.from(unit);
    for (const piece of pieces) put(piece, pieces.length === 1 ? unitWidth : textWidth(piece, face, size));
  }
  return [...lines, line];
}

/** What a line may not be broken within. */
function units(paragraph: string): string[] {
  const found: string[] = [];
  let previous = "";
  for (const character of paragraph) {
    const last = found.length - 1;
    const joins =
      last >= 0 &&
      ((word.test(character) && word.test(previous)) || noLineStart.has(character) || noLineEnd.has(previous));
    if (joins) found[last] += character;
    else found.push(character);
    previous = character;
  }
  return found;
}
