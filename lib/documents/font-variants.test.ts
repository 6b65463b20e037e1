import { describe, expect, it } from "vitest";
import { face } from "./document-faces";
import { variantsOf } from "./font-variants";

const { font } = face("text");
const variants = variantsOf(font);
const variantOf = (kanji: string, selector: number) => variants.get(selector)?.get(kanji.codePointAt(0) ?? 0);
const usual = (kanji: string) => font.glyphForCodePoint(kanji.codePointAt(0) ?? 0).id;

describe("a font's variants", () => {
  it("draw 葛 as 葛城市 writes it with another glyph than 葛 as 葛飾区 does", () => {
    const run = font.layout("葛\u{e0100}葛");
    expect(run.glyphs.map(({ id }) => id)).toEqual([variantOf("葛", 0xe0100), usual("葛")]);
    expect(variantOf("葛", 0xe0100)).not.toBe(usual("葛"));
  });

  it("know a kanji's usual form by its selector, too, and none that the font lacks", () => {
    expect(variantOf("高", 0xe0100)).toBe(usual("高"));
    expect(variantOf("高", 0xe0105)).toBeUndefined();
  });
});
