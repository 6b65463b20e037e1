import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jisX0213 } from "../../tests/support/jis-x-0213";
import { readPdf } from "../../tests/support/read-pdf";
import { graphemesOf } from "../domain/text/graphemes";
import { charactersOf } from "./characters";
import { faceOf } from "./document-faces";
import { missingMark, printableText } from "./printable-text";
import { drawSheet } from "./sheet";

/** What a reader copies out of a document that says these. */
async function readBack(characters: readonly string[]) {
  const facts = { title: "文字", receiptNumber: "260010A", drawnAt: new Date("2026-12-10T08:00:00Z") };
  // A mark that stands alone must not join what is before it.
  const drawn = await drawSheet(facts, (sheet) =>
    sheet.paragraph("P", characters.map((character) => character.replace(/^\p{M}/u, "\n$&")).join("")),
  );
  const { pages, fonts } = await readPdf(drawn);
  const text = pages.map((page) => page.slice(0, page.lastIndexOf("OpenNSS（"))).join("");
  return { text: text.replaceAll(/\s/g, ""), fonts };
}

describe("printable text", () => {
  it("prints every character of JIS X 0213 with the first face", async () => {
    expect(jisX0213).toHaveLength(11_233);
    const { text, fonts } = await readBack(jisX0213);
    // Fonts know the white parentheses by their other code points; pdf.js leaves the soft hyphen out.
    const written = jisX0213.join("").replace("\u2985", "\uff5f").replace("\u2986", "\uff60");
    expect(text).toBe(written.replaceAll(/[\s\u00ad]/g, ""));
    expect(printableText("\u00ad")).toBe("\u00ad");
    expect(fonts).toEqual([{ name: expect.stringContaining("BIZUDPGothic"), isEmbedded: true }]);
  });

  it("prints what names are written with beyond it with the second face", async () => {
    const names = [
      "𠮷",
      "﨑",
      "髙",
      "塚",
      "神\ufa19",
      "彅",
      "葛\u{e0100}",
      "葛",
      "辻\u{e0100}",
      "邉\u{e0101}",
      "⼀",
      "⺼",
    ];
    const { text, fonts } = await readBack(names);
    expect(text).toBe(names.join("").replace("邉\u{e0101}", printableText("邉\u{e0101}")));
    expect(fonts.map(({ name }) => name.slice("BZZZZZ+".length)).toSorted()).toEqual([
      "BIZUDPGothic-Regular",
      "NotoSansJP-Regular",
    ]);
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it("leaves what the faces have as it is, compatibility kanji included", () => {
    for (const text of ["輸出入 太郎", "髙﨑神\uFA19", "ｶﾅ①㈱〜～−―∥￢￠", "a\nb", "か\u309a", "葛\u{e0100}城"]) {
      expect(printableText(text)).toBe(text);
    }
  });

  it("composes marks, and shows a kanji's unknown variant and unknown twin in its basic form", () => {
    expect(printableText("か\u3099フ\u309a")).toBe("がプ");
    expect(printableText("城\u{e0105}")).toBe("城");
    expect(printableText("\ufa70")).toBe("並");
  });

  it("shows one 〓 for each character that no face has", () => {
    expect(printableText("👨‍👩‍👧と𠀀")).toBe(`${missingMark}と${missingMark}`);
    expect(printableText("\ud842")).toBe(missingMark);
  });

  it("makes every text drawable, and lets no visible character vanish", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const shown = printableText(text);
        for (const character of charactersOf(shown.replaceAll("\n", ""))) expect(faceOf(character)).toBeDefined();
        for (const character of graphemesOf(text)) {
          if (!/^[\p{Cf}\p{Cc}\p{Variation_Selector}]*$/u.test(character)) {
            expect(printableText(character)).not.toBe("");
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
