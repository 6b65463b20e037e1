import fc from "fast-check";
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

  it.each(["true", "FALSE", "True"])("keeps %j from being read as a truth value", (cell) => {
    expect(csvLines([[cell]])).toBe(`"${cell}\t"\r\n`);
  });

  it("shows every code as it is written, and starts no formula with it", () => {
    fc.assert(
      fc.property(fc.array(aCode, { minLength: 1, maxLength: 5 }), (codes) => {
        const cells = cellsOf(csvLines([codes]));
        expect(cells.map((cell) => cell.replace(/^'/, "").trimEnd())).toEqual(codes);
        for (const cell of cells) {
          expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          expect(spreadsheetReadsValue(cell), cell).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const digits = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: least, maxLength: most });
const letters = (least: number, most: number) =>
  fc.string({ unit: fc.constantFrom(..."ABCDEFGHIJKLMNOPQRSTUVWXYZe"), minLength: least, maxLength: most });
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((found) => found.join(""));
const sign = fc.constantFrom("-", "/", ".", ":", ",", "+", "", "=", "@", "%");
const monthName = fc.constantFrom("JAN", "MAR", "Dec", "may");

/** Codes as the portal's lists have them, and whatever else of digits, letters and signs a code may look like. */
const aCode = fc
  .oneof(
    digits(1, 20),
    joined(digits(1, 3), letters(1, 3)),
    joined(letters(3, 3), digits(3, 3)),
    joined(digits(6, 6), letters(1, 1)),
    joined(digits(1, 6), fc.constantFrom("E", "e", "E+", "E-"), digits(1, 4)),
    joined(digits(1, 4), sign, digits(1, 2), sign, digits(0, 2)),
    joined(digits(1, 2), fc.constantFrom("-", " ", ""), monthName),
    joined(monthName, fc.constantFrom("-", " ", ""), digits(1, 4)),
    joined(sign, digits(1, 5), sign),
    joined(fc.constantFrom("令和", "R", "H", "昭和"), digits(1, 2), fc.constantFrom("年", "."), digits(0, 2)),
  )
  .filter((code) => code.trim() === code);

/** The cells of one line, as RFC 4180 has them. */
const cellsOf = (line: string): string[] =>
  [...line.replace(/\r\n$/, "").matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );

/** Whether a spreadsheet takes the text of a cell for a number, an exponent, a share, a date or a time. */
function spreadsheetReadsValue(cell: string): boolean {
  if (/[\t']/.test(cell)) return false;
  const number = /^[¥$]?\(?[+-]?[\d,]*\.?\d+\.?(?:[eE][+-]?\d+)?\)?%?$/;
  const day = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?$|^\d{1,2}[- ]?[A-Za-z]{3}$|^[A-Za-z]{3}[- ]?\d{1,4}$/;
  const time = /^\d{1,4}:\d{1,2}(?::\d{1,2})?$/;
  const era = /^(?:令和|昭和|R|H)\d{1,2}(?:年|\.)/;
  return [number, day, time, era].some((form) => form.test(cell));
}
