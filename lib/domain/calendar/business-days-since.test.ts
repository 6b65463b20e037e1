import { describe, expect, it, test } from "vitest";
import { businessDaysUntil } from "./business-days";
import { ageWord, businessDaysSince, lastDayOfAge } from "./business-days-since";
import { addDays, japanDate } from "./japan-date";

const calendar = { closingDays: new Set([japanDate("2026-11-27")]) };
const start = japanDate("2026-11-01");
const days = Array.from({ length: 100 }, (_, index) => addDays(start, index));

describe("the age of a list in business days", () => {
  it("is what counting each day by itself gives, over holidays, the year's end and a closing day", () => {
    const today = japanDate("2027-01-20");
    const ages = businessDaysSince(days, today, calendar);
    for (const day of days) expect(ages.get(day), day).toBe(Math.max(0, businessDaysUntil(day, today, calendar)));
  });

  it("is zero for today and for days to come", () => {
    const today = japanDate("2026-11-24");
    const ages = businessDaysSince([today, addDays(today, 3)], today, calendar);
    expect([...ages.values()]).toEqual([0, 0]);
  });
});

test("an age is of today on the very day alone", () => {
  const [friday, monday] = [japanDate("2026-11-20"), japanDate("2026-11-23")]; // the Monday is a holiday
  expect(ageWord(monday, monday, 0)).toBe("本日");
  expect(ageWord(friday, monday, 0)).toBe("0営業日");
  expect(ageWord(friday, japanDate("2026-11-24"), 1)).toBe("1営業日");
});

describe("the last day of an age", () => {
  it("parts what is that old from what is not, on whatever day one looks", () => {
    for (const today of days) {
      for (const count of [1, 2, 5]) {
        const last = lastDayOfAge(count, today, calendar);
        expect(businessDaysUntil(last, today, calendar), `${count} at ${today}`).toBeGreaterThanOrEqual(count);
        expect(businessDaysUntil(addDays(last, 1), today, calendar), `${count} at ${today}`).toBeLessThan(count);
      }
    }
  });
});
