import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentFace } from "./document-font";
import { missingMark, printableText } from "./printable-text";

const face = documentFace();
const printable = (text: string) => printableText(text, face);

describe("printable text", () => {
  it("leaves what the font has as it is, compatibility kanji included", () => {
    for (const text of ["輸出入 太郎", "髙﨑神\uFA19", "ｶﾅ①㈱〜～−", "a\nb"]) expect(printable(text)).toBe(text);
  });

  it("composes marks, and shows a kanji's variant in its basic form", () => {
    expect(printable("か\u3099フ\u309a")).toBe("がプ");
    expect(printable("葛\u{e0100}城")).toBe("葛城");
  });

  it("shows one 〓 for each character that the font lacks", () => {
    expect(printable("👨‍👩‍👧と𠮷")).toBe(`${missingMark}と${missingMark}`);
    expect(printable("\ud842")).toBe(missingMark);
  });

  it("makes every text drawable, and lets no visible character vanish", () => {
    const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const shown = printable(text);
        for (const character of shown.replaceAll("\n", "")) {
          expect(face.advance(character.codePointAt(0) ?? 0)).toBeDefined();
        }
        for (const { segment } of graphemes.segment(text)) {
          if (!/^[\p{Cf}\p{Cc}\p{Variation_Selector}]*$/u.test(segment)) expect(printable(segment)).not.toBe("");
        }
      }),
      { numRuns: 500 },
    );
  });
});
