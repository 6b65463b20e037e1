import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isReceiptNumber, receiptNumber, receiptSeries } from "./receipt-number";

describe("a receipt number (R1)", () => {
  test("is the year, the serial within it and a letter", () => {
    expect(receiptNumber(2018, 10)).toBe("180010A");
    expect(receiptNumber(2026, 1)).toBe("260001A");
    expect(receiptNumber(2100, 1)).toBe("000001A");
  });

  test("moves to the next letter when 9999 is passed", () => {
    expect(receiptNumber(2026, 9999)).toBe("269999A");
    expect(receiptNumber(2026, 10_000)).toBe("260001B");
    expect(receiptNumber(2026, 2 * 9999)).toBe("269999B");
    expect(receiptNumber(2026, 26 * 9999)).toBe("269999Z");
  });

  test("is never given out twice in a year", () => {
    const all = new Set(Array.from({ length: 26 * 9999 }, (_, index) => receiptNumber(2026, index + 1)));
    expect(all.size).toBe(26 * 9999);
    expect([...all].every(isReceiptNumber)).toBe(true);
  });

  test("does not exist beyond the letters, at zero, or between numbers", () => {
    for (const serial of [0, -1, 1.5, 26 * 9999 + 1, Number.NaN]) {
      expect(() => receiptNumber(2026, serial)).toThrow(RangeError);
    }
  });

  test("of different years is drawn from different counters", () => {
    expect(receiptSeries(2026)).not.toBe(receiptSeries(2027));
  });

  test("is told from other texts by its form", () => {
    expect(isReceiptNumber("180010A")).toBe(true);
    for (const other of ["180010a", "18001A", "180010AA", " 180010A", "180010A\n", ""]) {
      expect(isReceiptNumber(other)).toBe(false);
    }
    fc.assert(fc.property(fc.string(), (text) => typeof isReceiptNumber(text) === "boolean"));
  });
});
