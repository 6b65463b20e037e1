import type { Font } from "fontkit";

/** Glyphs of kanji with a variation selector: by selector, then by kanji. */
export type FontVariants = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * The variants a font knows, such as 葛 as 葛城市 writes it. fontkit looks a variant up only where the same selector names
 * the kanji's usual form as well, so none of these would be found.
 */
export function variantsOf(font: Font): FontVariants {
  const selectors = font.cmap.tables.flatMap(({ table }) => table.varSelectors?.toArray() ?? []);
  return new Map(
    selectors.map(({ varSelector, defaultUVS, nonDefaultUVS }) => {
      const glyphs = new Map(nonDefaultUVS?.map(({ unicodeValue, glyphID }) => [unicodeValue, glyphID]));
      for (const { startUnicodeValue, additionalCount } of defaultUVS ?? []) {
        for (let codePoint = startUnicodeValue; codePoint <= startUnicodeValue + additionalCount; codePoint++) {
          glyphs.set(codePoint, font.glyphForCodePoint(codePoint).id);
        }
      }
      return [varSelector, glyphs];
    }),
  );
}
