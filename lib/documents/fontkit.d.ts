import "fontkit";

/** What the package's types leave out. */
declare module "fontkit" {
  interface Font {
    readonly cmap: { readonly tables: readonly { readonly table: { readonly varSelectors?: VariantList } }[] };
  }

  /** A table of variants (OpenType, cmap format 14): which glyph a kanji with a variation selector is drawn with. */
  interface VariantList {
    toArray(): readonly VariantsOfSelector[];
  }

  interface VariantsOfSelector {
    readonly varSelector: number;
    /** Characters whose usual glyph is this variant. */
    readonly defaultUVS: readonly { readonly startUnicodeValue: number; readonly additionalCount: number }[] | null;
    readonly nonDefaultUVS: readonly { readonly unicodeValue: number; readonly glyphID: number }[] | null;
  }
}
