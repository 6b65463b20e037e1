import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFace } from "./document-font";
import { breakLines, textWidth } from "./line-breaking";

const face = documentFace();

describe("breaking lines", () => {
  it("begins no line with what closes and ends none with what opens", () => {
    expect(breakLines("あいうえお。かきく", face, 10, 50)).toEqual(["あいうえ", "お。かきく"]);
    expect(breakLines("あいうえ「おか」き", face, 10, 50)).toEqual(["あいうえ", "「おか」き"]);
  });

  it("keeps words of the Latin alphabet whole where they fit", () => {
    expect(breakLines("処理方式WebNACCSを", face, 10, 80)).toEqual(["処理方式", "WebNACCSを"]);
  });

  it("keeps line ends and gives an empty text one line", () => {
    expect(breakLines("あ\n\nい", face, 10, 50)).toEqual(["あ", "", "い"]);
    expect(breakLines("", face, 10, 50)).toEqual([""]);
  });

  it("loses nothing and overfills no line", () => {
    const characters = [..."あア漢「」（）。、ーABc01 -\n"];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...characters), { maxLength: 120, size: "max" }),
        fc.integer({ min: 12, max: 200 }),
        (found, width) => {
          const text = found.join("");
          const lines = breakLines(text, face, 9, width);
          expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
          for (const line of lines) expect(textWidth(line.trimEnd(), face, 9)).toBeLessThanOrEqual(width + 0.001);
        },
      ),
    );
  });
});
