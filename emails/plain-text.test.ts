import { describe, expect, it } from "vitest";
import { cleanText, oneLine, wrapText } from "./plain-text";

describe("plain text", () => {
  it("breaks after 38 full-width characters, earlier before a mark that may not begin a line", () => {
    expect(wrapText("あ".repeat(40))).toBe(`${"あ".repeat(38)}\nああ`);
    expect(wrapText(`${"あ".repeat(38)}。い`)).toBe(`${"あ".repeat(37)}\nあ。い`);
    expect(wrapText("か\u309a".repeat(39))).toBe(`${"か\u309a".repeat(38)}\nか\u309a`);
    expect(wrapText("ｶﾅ".repeat(39))).toBe(`${"ｶﾅ".repeat(38)}\nｶﾅ`);
    expect(wrapText("a".repeat(76))).toBe("a".repeat(76));
  });

  it("keeps line ends, and drops control characters and turns of direction", () => {
    expect(cleanText("あ\r\nい\u0000う\u202eえ\tお")).toBe("あ\nいうえ お");
    expect(oneLine("通関\r\n花子")).toBe("通関 花子");
  });
});
