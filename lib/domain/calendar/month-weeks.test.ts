import { expect, test } from "vitest";
import { addDays, addMonths, japanDate, weekdayOf } from "./japan-date";
import { monthStart, monthWeeks } from "./month-weeks";

test("a month has each of its days once, under its weekday", () => {
  for (let first = japanDate("2026-01-01"); first < "2029-01-01"; first = addMonths(first, 1)) {
    const weeks = monthWeeks(first);
    expect(weeks.every((week) => week.length === 7 && week.some(Boolean))).toBe(true);
    expect(weeks.every((week) => week.every((day, weekday) => !day || weekdayOf(day) === weekday))).toBe(true);
    const days = weeks.flat().flatMap((day) => day ?? []);
    expect(days[0]).toBe(first);
    expect(addDays(days.at(-1) ?? first, 1)).toBe(addMonths(first, 1));
    expect(new Set(days).size).toBe(days.length);
  }
});

test("a month starts on its first", () => {
  expect(monthStart(japanDate("2026-11-23"))).toBe("2026-11-01");
});
