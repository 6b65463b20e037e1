import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  daysBetween,
  firstOfMonthFrom,
  formatDay,
  formatInstant,
  formatLong,
  formatSlash,
  formatTime,
  isJapanDate,
  japanDate,
  japanDateOf,
  parseEightDigits,
  startOfJapanDay,
  toEightDigits,
} from "./japan-date";

const anyDay = fc.integer({ min: 0, max: 29_000 }).map((days) => addDays(japanDate("1970-01-01"), days));
const anyInstant = fc.date({ min: new Date("1971-01-01"), max: new Date("2049-12-31"), noInvalidDate: true });
const tokyo = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo", dateStyle: "short", timeStyle: "short" });

describe.each([
  { zone: "UTC", januaryOffset: 0 },
  { zone: "Asia/Tokyo", januaryOffset: -540 },
  { zone: "America/New_York", januaryOffset: 300 },
])("on a machine in $zone", ({ zone, januaryOffset }) => {
  beforeEach(() => {
    vi.stubEnv("TZ", zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("the machine really is in that zone, or the tests below would show nothing", () => {
    expect(new Date("2026-01-15T00:00:00Z").getTimezoneOffset()).toBe(januaryOffset);
  });

  test("midnight in Japan begins the next day", () => {
    expect(japanDateOf(new Date("2026-12-09T14:59:59.999Z"))).toBe("2026-12-09");
    expect(japanDateOf(new Date("2026-12-09T15:00:00Z"))).toBe("2026-12-10");
    expect(startOfJapanDay(japanDate("2026-12-10")).toISOString()).toBe("2026-12-09T15:00:00.000Z");
  });

  test("dates and times are what the zone data of Asia/Tokyo says", () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(formatInstant(instant)).toBe(tokyo.format(instant).replaceAll("-", "/"));
      }),
    );
  });

  test("a day begins at an instant of that day, and the moment before is the day before", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = startOfJapanDay(day);
        expect(japanDateOf(start)).toBe(day);
        expect(japanDateOf(new Date(start.getTime() - 1))).toBe(addDays(day, -1));
      }),
    );
  });

  test("days are added and counted alike, across months, years and leap days", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(addDays(other, -days)).toBe(day);
        expect(compareDates(day, other)).toBe(Math.sign(-days) + 0);
      }),
    );
    expect(addDays(japanDate("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(japanDate("2028-02-28"), 1)).toBe("2028-02-29");
    expect(addDays(japanDate("2027-02-28"), 1)).toBe("2027-03-01");
  });

  test("months and years end on the last day where the day is missing", () => {
    expect(addMonths(japanDate("2026-12-31"), 2)).toBe("2027-02-28");
    expect(addMonths(japanDate("2027-12-31"), 2)).toBe("2028-02-29");
    expect(addMonths(japanDate("2026-01-15"), -1)).toBe("2025-12-15");
    expect(addYears(japanDate("2028-02-29"), 1)).toBe("2029-02-28");
    expect(addYears(japanDate("2028-02-29"), 4)).toBe("2032-02-29");
  });

  test("people read dates and times in the usual forms", () => {
    expect(formatLong(japanDate("2026-12-10"))).toBe("2026年12月10日(木)");
    expect(formatLong(japanDate("2027-01-03"))).toBe("2027年1月3日(日)");
    expect(formatDay(japanDate("2027-01-03"))).toBe("2027年1月3日");
    expect(formatSlash(japanDate("2026-12-10"))).toBe("2026/12/10");
    expect(formatInstant(new Date("2026-12-09T23:48:30Z"))).toBe("2026/12/10 08:48");
    expect(formatTime(new Date("2026-12-10T03:34:00Z"))).toBe("12:34");
  });
});

test("eight digits are read back as they were written", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(parseEightDigits(toEightDigits(day))).toBe(day);
    }),
  );
  expect(parseEightDigits("２０２６１２１０")).toBe("2026-12-10");
});

test.each(["", "2026121", "20261301", "20270229", "20260431", "00000000", "0999123１", "2026-12-10", "abcdefgh"])(
  "%j is no day of eight digits",
  (text) => {
    expect(parseEightDigits(text)).toBeUndefined();
  },
);

test.each(["2026-02-29", "2026-13-01", "2026-1-1", "2026-12-10T00:00", "0000-01-01", " 2026-12-10", "2026-12-10\n"])(
  "%j is refused as a date",
  (text) => {
    expect(isJapanDate(text)).toBe(false);
    expect(() => japanDate(text)).toThrow(RangeError);
  },
);

test("the first of a month from a day on is that day or the next month's", () => {
  expect(firstOfMonthFrom(japanDate("2026-12-01"))).toBe("2026-12-01");
  expect(firstOfMonthFrom(japanDate("2026-12-02"))).toBe("2027-01-01");
  expect(firstOfMonthFrom(japanDate("2027-01-31"))).toBe("2027-02-01");
});
