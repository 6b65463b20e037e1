import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { describe, expect, it } from "vitest";
import { withoutHinting } from "./unhinted-font";

const file = readFileSync("node_modules/@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf");

describe("a font without hinting", () => {
  it("draws the same outlines at the same widths", () => {
    const before = create(file) as Font;
    const after = create(withoutHinting(file)) as Font;
    expect(after.numGlyphs).toBe(before.numGlyphs);
    for (let id = 0; id < before.numGlyphs; id += 37) {
      const [was, is] = [before.getGlyph(id), after.getGlyph(id)];
      expect(is.advanceWidth).toBe(was.advanceWidth);
      expect(is.path.toSVG()).toBe(was.path.toSVG());
    }
  });

  it("is smaller, and refuses what is no TrueType font", () => {
    expect(withoutHinting(file).length).toBeLessThan(file.length * 0.85);
    expect(() => withoutHinting(Buffer.alloc(64))).toThrow("not a TrueType font");
  });
});
