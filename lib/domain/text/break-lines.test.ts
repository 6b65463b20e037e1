import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "./break-lines";
import { countGraphemes, graphemesOf } from "./graphemes";

const broken = (text: string, width: number) => breakLines(text, width, countGraphemes);

const noLineStart =
  "、。，．・：；？！」』）］｝〉》】〕”’ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々〻゛゜…‥,.:;?!)]}%°℃";
const noLineEnd = "「『（［｛〈《【〔([{";

describe("breaking lines", () => {
  it.each(Array.from(noLineStart))("begins no line with %s", (mark) => {
    expect(broken(`あいうえ漢${mark}かきく`, 5)).toEqual(["あいうえ", `漢${mark}かきく`]);
  });

  it.each(Array.from(noLineEnd))("ends no line with %s", (mark) => {
    expect(broken(`あいうえ${mark}漢かき`, 5)).toEqual(["あいうえ", `${mark}漢かき`]);
  });

  it.each(["“", "”", "‘", "’"])("parts %s from neither side, as it may open or close", (mark) => {
    expect(broken(`あいうえ${mark}漢かき`, 5)).toEqual(["あいう", `え${mark}漢かき`]);
  });

  it("keeps words of the Latin alphabet and numbers whole where they fit", () => {
    expect(broken("処理方式WebNACCSを", 9)).toEqual(["処理方式", "WebNACCSを"]);
    expect(broken("電話は044-520-6266です", 12)).toEqual(["電話は", "044-520-6266", "です"]);
    expect(broken("WebNACCSを", 3)).toEqual(["Web", "NAC", "CSを"]);
  });

  it("parts no character that is written with several code points", () => {
    expect(broken("あか\u309aか\u309aい", 2)).toEqual(["あか\u309a", "か\u309aい"]);
    expect(broken("ab\u0301cdef", 2)).toEqual(["ab\u0301", "cd", "ef"]);
    for (const character of ["👨‍👩‍👧", "👍🏽", "🇯🇵", "葛\u{e0100}", "𠮷"]) {
      expect(broken(character.repeat(3), 1)).toEqual([character, character, character]);
    }
  });

  it("keeps line ends, gives an empty text one line, and drops the space where it breaks", () => {
    expect(broken("あ\n\nい", 5)).toEqual(["あ", "", "い"]);
    expect(broken("", 5)).toEqual([""]);
    expect(broken("会社　事業所", 3)).toEqual(["会社", "事業所"]);
  });

  it("loses nothing, parts no character and overfills no line", () => {
    const characters = [..."あア漢「」（）。、ーABc01 -%/…\n", "か\u309a", "👨‍👩‍👧", "𠮷", "e\u0301"];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...characters), { maxLength: 120, size: "max" }),
        fc.integer({ min: 1, max: 20 }),
        (found, width) => {
          const text = found.join("");
          const lines = broken(text, width);
          expect(lines.flatMap(graphemesOf).join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
          expect(lines.flatMap(graphemesOf).every((each) => /\s/.test(each) || characters.includes(each))).toBe(true);
          for (const line of lines) expect(countGraphemes(line.trimEnd())).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
