import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  addBusinessDays,
  businessDaysUntil,
  firstKnownDay,
  isBusinessDay,
  lastKnownDay,
  nextBusinessDay,
} from "./business-days";
import { addDays, type JapanDate, japanDate, weekdayOf } from "./japan-date";

const noExtraDays = { closingDays: new Set<JapanDate>() };
const business = (date: string) => isBusinessDay(japanDate(date), noExtraDays);
const anyDay = fc.integer({ min: 0, max: 10_950 }).map((days) => addDays(japanDate("2015-01-01"), days));
const anyCalendar = fc
  .array(anyDay, { maxLength: 300 })
  .map((closingDays) => ({ closingDays: new Set<JapanDate>(closingDays) }));

test.each([
  ["2026-11-02", "2026-11-03"],
  ["2026-05-07", "2026-05-06"], // 振替休日 for Sunday 5/3
  ["2026-09-24", "2026-09-22"], // 国民の休日 between two holidays
  ["2019-05-07", "2019-05-02"], // 国民の休日 around the enthronement
  ["2026-12-28", "2026-12-29"],
  ["2027-01-04", "2027-01-01"],
  ["2024-02-13", "2024-02-12"], // 振替休日
  ["2028-02-29", "2028-02-26"], // leap day against a Saturday
])("%s is a business day, %s is not", (open, closed) => {
  expect(business(open)).toBe(true);
  expect(business(closed)).toBe(false);
});

test("the days from 12/29 to 1/3 are closed in every year, the 28th and the 4th are not closed for that reason", () => {
  for (let year = 1971; year < 2050; year += 1) {
    for (const day of ["12-29", "12-30", "12-31", "01-01", "01-02", "01-03"]) {
      expect(business(`${year}-${day}`)).toBe(false);
    }
    for (const day of ["12-28", "01-04"]) {
      const date = japanDate(`${year}-${day}`);
      const weekend = [0, 6].includes(weekdayOf(date));
      expect([year, day, isBusinessDay(date, noExtraDays)]).toEqual([year, day, !weekend]);
    }
  }
});

test("over the turn of the year only business days count", () => {
  expect(addBusinessDays(japanDate("2026-12-28"), 1, noExtraDays)).toBe("2027-01-04");
  expect(addBusinessDays(japanDate("2027-01-04"), -1, noExtraDays)).toBe("2026-12-28");
  expect(nextBusinessDay(japanDate("2026-12-29"), noExtraDays)).toBe("2027-01-04");
  expect(nextBusinessDay(japanDate("2027-01-04"), noExtraDays)).toBe("2027-01-04");
  expect(businessDaysUntil(japanDate("2026-12-28"), japanDate("2027-01-05"), noExtraDays)).toBe(2);
});

test("a closing day of the Center is no business day", () => {
  const calendar = { closingDays: new Set([japanDate("2026-11-25")]) };
  expect(isBusinessDay(japanDate("2026-11-25"), calendar)).toBe(false);
  expect(addBusinessDays(japanDate("2026-11-24"), 1, calendar)).toBe("2026-11-26");
});

test("what is overdue counts backwards", () => {
  expect(businessDaysUntil(japanDate("2026-11-27"), japanDate("2026-11-25"), noExtraDays)).toBe(-2);
  expect(businessDaysUntil(japanDate("2026-11-27"), japanDate("2026-11-27"), noExtraDays)).toBe(0);
});

test("outside the known years it refuses to guess", () => {
  expect(() => isBusinessDay(addDays(firstKnownDay, -1), noExtraDays)).toThrow(RangeError);
  expect(() => addBusinessDays(lastKnownDay, 1, noExtraDays)).toThrow(RangeError);
  expect(isBusinessDay(firstKnownDay, noExtraDays)).toBe(false);
});

describe.each(["UTC", "Asia/Tokyo", "America/New_York"])("on a machine in %s", (zone) => {
  beforeEach(() => {
    vi.stubEnv("TZ", zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("adding lands on a business day with exactly that many business days on the way", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), anyCalendar, (day, count, calendar) => {
        const later = addBusinessDays(day, count, calendar);
        expect(isBusinessDay(later, calendar)).toBe(true);
        expect(businessDaysUntil(day, later, calendar)).toBe(count);
        expect(businessDaysUntil(later, day, calendar)).toBe(-count);
        expect(addBusinessDays(addDays(later, 1), -1, calendar)).toBe(later);
      }),
    );
  });

  test("steps add up, and there and back is the same business day", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(15), fc.nat(15), anyCalendar, (day, first, second, calendar) => {
        const start = nextBusinessDay(day, calendar);
        const whole = addBusinessDays(start, first + second, calendar);
        expect(addBusinessDays(addBusinessDays(start, first, calendar), second, calendar)).toBe(whole);
        expect(addBusinessDays(whole, -(first + second), calendar)).toBe(start);
      }),
    );
  });
});
