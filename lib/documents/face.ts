import { readFileSync } from "node:fs";
import { join } from "node:path";
import { create, type Font, type Glyph, type GlyphPosition, type GlyphRun } from "fontkit";
import { charactersOf } from "./characters";
import { type FontVariants, variantsOf } from "./font-variants";

/** A font as documents are drawn with it: character by character, as a person sees them. */
export interface Face {
  /** The parsed font, as pdfkit takes it. */
  readonly font: Font;
  /** Width of a character in thousandths of the font size; undefined where the font cannot draw it. */
  readonly advance: (character: string) => number | undefined;
}

/** The glyphs that draw a character: one, or a base with its marks, each with its position. */
type Drawing = readonly { readonly glyph: Glyph; readonly position: GlyphPosition }[];

/**
 * Reads a font of a package below node_modules of the folder that every process of the project is started in.
 * @throws Error where it is not a single font
 */
export function openFace(file: string): Face {
  const path = join(process.cwd(), "node_modules", file);
  const font = create(readFileSync(path));
  if (!("layout" in font)) throw new Error(`${path} is a collection of fonts, not one font`);
  const shape = font.layout.bind(font);
  const variants = variantsOf(font);
  const drawings = new Map<string, Drawing | undefined>();

  const drawingOf = (character: string): Drawing | undefined => {
    if (drawings.has(character)) return drawings.get(character);
    const drawing = draw(character, font, shape, variants);
    drawings.set(character, drawing);
    return drawing;
  };

  // Horizontal Japanese needs no shaping beyond a character, and pdfkit's time went into it.
  font.layout = (text) => {
    const run = shape("");
    const drawn = charactersOf(text).flatMap((character) => drawingOf(character) ?? []);
    run.glyphs = drawn.map(({ glyph }) => glyph);
    // pdfkit scales the positions in place.
    run.positions = drawn.map(({ position }) => ({ ...position }));
    return run;
  };

  const scale = 1000 / font.unitsPerEm;
  return {
    font,
    advance: (character) => drawingOf(character)?.reduce((width, { position }) => width + position.xAdvance * scale, 0),
  };
}

function draw(
  character: string,
  font: Font,
  shape: (text: string) => GlyphRun,
  variants: FontVariants,
): Drawing | undefined {
  const codePoints = Array.from(character, (each) => each.codePointAt(0) ?? 0);
  const [base = 0, selector = 0] = codePoints;
  if (codePoints.length === 1) {
    return font.hasGlyphForCodePoint(base) ? [plain(font.glyphForCodePoint(base), codePoints)] : undefined;
  }
  if (/\p{Variation_Selector}/u.test(character)) {
    const id = variants.get(selector)?.get(base);
    return id !== undefined && codePoints.length === 2 ? [plain(font.getGlyph(id), codePoints)] : undefined;
  }
  const { glyphs, positions } = shape(character);
  if (glyphs.some(({ id }) => id === 0)) return undefined;
  return positions.map((position, index) => ({ glyph: glyphs[index] as Glyph, position }));
}

function plain(shared: Glyph, codePoints: number[]): Drawing[number] {
  // fontkit's glyph is shared by all characters drawn with it, and text copied from a document would read as the first.
  const glyph: Glyph = Object.create(shared);
  glyph.codePoints = codePoints;
  return { glyph, position: { xAdvance: shared.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 } };
}
