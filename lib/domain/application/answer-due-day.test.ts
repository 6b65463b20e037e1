import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { answerDays, answerDueDay } from "./answer-due-day";
import { answerReminderDay } from "./answer-reminder-day";

const closed = (...days: string[]) => ({ closingDays: new Set(days.map(japanDate)) });
const due = (askedOn: string, calendar = closed()) => answerDueDay(japanDate(askedOn), calendar);
const reminder = (askedOn: string, calendar = closed()) => answerReminderDay(japanDate(askedOn), calendar);

describe("the day until which a question is to be answered (R22)", () => {
  test("is so many business days after the day of the question", () => {
    expect(answerDays).toBe(5);
    // A Wednesday; the week after it has no holiday.
    expect(due("2026-11-25")).toBe("2026-12-02");
  });

  test("counts neither weekends and holidays nor the turn of the year and the Center's closing days", () => {
    // 2026-11-23 is a holiday.
    expect(due("2026-11-20")).toBe("2026-11-30");
    // 12/25, 12/28, then 1/4, 1/5, 1/6.
    expect(due("2026-12-24")).toBe("2027-01-06");
    expect(due("2026-12-24", closed("2026-12-28"))).toBe("2027-01-07");
  });

  test("counts from the next business day where it was asked on a weekend", () => {
    expect(due("2026-11-28")).toBe("2026-12-04");
  });

  test("is reminded of two business days before", () => {
    expect(reminder("2026-11-25")).toBe("2026-11-30");
    expect(reminder("2026-12-24")).toBe("2027-01-04");
    expect(reminder("2026-12-24", closed("2027-01-04"))).toBe("2027-01-05");
  });
});
