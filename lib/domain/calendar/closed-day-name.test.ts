import { expect, test } from "vitest";
import { isBusinessDay } from "./business-days";
import { closedDayName } from "./closed-day-name";
import { addDays, japanDate, weekdayOf } from "./japan-date";

const none = new Map();

test("a closed day is called by its holiday, the turn of the year or the Center's reason", () => {
  expect(closedDayName(japanDate("2026-11-23"), none)).toBe("勤労感謝の日");
  expect(closedDayName(japanDate("2026-12-30"), none)).toBe("年末年始");
  expect(closedDayName(japanDate("2027-01-01"), none)).toBe("元日");
  expect(closedDayName(japanDate("2026-12-11"), new Map([[japanDate("2026-12-11"), "設備点検"]]))).toBe("設備点検");
  expect(closedDayName(japanDate("2026-12-11"), new Map([[japanDate("2026-12-11"), ""]]))).toBe("臨時休業日");
  expect(closedDayName(japanDate("2026-12-12"), none)).toBeUndefined();
});

test("a weekday has a name exactly where it is no business day", () => {
  const closing = japanDate("2026-06-10");
  const calendar = { closingDays: new Set([closing]) };
  for (let day = japanDate("2026-01-01"); day < "2028-01-01"; day = addDays(day, 1)) {
    if (weekdayOf(day) === 0 || weekdayOf(day) === 6) continue;
    expect(closedDayName(day, new Map([[closing, "点検"]])) === undefined, day).toBe(isBusinessDay(day, calendar));
  }
});
