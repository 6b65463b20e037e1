import { describe, expect, it } from "vitest";
import { csvLines } from "./csv-file";

describe("a CSV file", () => {
  it("ends its lines as spreadsheets expect and keeps words and dates plain", () => {
    expect(csvLines([["NAC", "", "第2営業所", { date: "2026/12/10" }], ["輸出入 太郎"]])).toBe(
      "NAC,,第2営業所,2026/12/10\r\n輸出入 太郎\r\n",
    );
    expect(csvLines([])).toBe("");
  });

  it.each(["=1+1", "+81", "-1", "@SUM(A1)", "\tx", "\rx", "＝１", "＋１", "－１", "＠a"])(
    "lets %j start no formula",
    (cell) => {
      expect(csvLines([[cell]])).toMatch(/^"?'/);
    },
  );

  it.each([
    ...["00123", "9999999", "1E234", "260010E5", "12.50", "1,000", "5%", "１２３"],
    ...["2026/12/10", "12-10", "DEC01", "1/2", "10:30", "12月8日", "令和8年12月8日", "午前10時"],
  ])("keeps %j from being read as a number or a date", (cell) => {
    expect(csvLines([[cell]])).toBe(`"${cell}\t"\r\n`);
  });

  it("quotes what would break a line, also behind a disarmed formula", () => {
    expect(csvLines([['a"b', "c,d", "e\nf", "g\rh", '=HYPERLINK("x","y")']])).toBe(
      '"a""b","c,d","e\nf","g\rh","\'=HYPERLINK(""x"",""y"")"\r\n',
    );
  });
});
