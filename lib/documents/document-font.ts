import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font, type GlyphRun } from "fontkit";
import { withoutHinting } from "./unhinted-font";

export interface Face {
  /** The parsed font, as pdfkit takes it. */
  readonly font: Font;
  /** Width of a character in thousandths of the font size; undefined where the font has no such character. */
  readonly advance: (codePoint: number) => number | undefined;
}

/** Below the folder every process of the project is started in. */
const file = "node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf";
let face: Face | undefined;

/**
 * BIZ UDPGothic. Read at its first use and kept: that costs more than a whole document. Its bold face stays out: a second
 * subset in every document would make it a sixth larger for a few headings.
 */
export function documentFace(): Face {
  face ??= loadFace();
  return face;
}

function loadFace(): Face {
  const path = join(process.cwd(), file);
  const font = create(withoutHinting(readFileSync(path)));
  if (!("layout" in font)) throw new Error(`${path} is a collection of fonts, not one font`);
  const glyphs = new Map<number, PlainGlyph>();

  const glyphOf = (codePoint: number): PlainGlyph => {
    const known = glyphs.get(codePoint);
    if (known) return known;
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    // Its own object, not fontkit's: that one is shared by all characters drawn with it, and text copied from a document
    // would then read as whichever of them came first in this process.
    const glyph = { id, advanceWidth, codePoints: [codePoint] };
    if (id !== 0) glyphs.set(codePoint, glyph);
    return glyph;
  };

  // Horizontal Japanese needs no shaping (this font has neither kerning nor default ligatures for it): one glyph a
  // character, at its own width. pdfkit reads nothing else of a run.
  font.layout = (text) => plainRun(text, glyphOf);

  const scale = 1000 / font.unitsPerEm;
  return {
    font,
    advance: (codePoint) => {
      const glyph = glyphOf(codePoint);
      return glyph.id === 0 ? undefined : glyph.advanceWidth * scale;
    },
  };
}

interface PlainGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: number[];
}

function plainRun(text: string, glyphOf: (codePoint: number) => PlainGlyph): GlyphRun {
  const glyphs = Array.from(text, (character) => glyphOf(character.codePointAt(0) ?? 0));
  const positions = glyphs.map(({ advanceWidth }) => ({
    xAdvance: advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
    advanceWidth,
  }));
  const run = {
    glyphs,
    positions,
    // Read after pdfkit has scaled the positions in place, so it has to be summed when asked for.
    get advanceWidth() {
      return positions.reduce((sum, position) => sum + position.xAdvance, 0);
    },
  };
  return run as unknown as GlyphRun;
}

/** Width of one line of text in points. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += documentFace().advance(character.codePointAt(0) ?? 0) ?? 1000;
  return (width * size) / 1000;
}
