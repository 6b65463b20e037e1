import { expect, test } from "vitest";
import { addDays, japanDate } from "../calendar/japan-date";
import { answerDueDay } from "./answer-due-day";
import { lateSince } from "./late-since";
import { reviewDueDay } from "./review-due-day";

const calendar = { closingDays: new Set([japanDate("2026-11-27")]) };

test("answers and reviews are late from the day after their due day on, over weekends, holidays and closing days", () => {
  for (let offset = 0; offset < 60; offset += 1) {
    const today = addDays(japanDate("2026-11-20"), offset);
    const { correct, approve } = lateSince(today, calendar);
    for (const [last, dueDay] of [[correct, answerDueDay] as const, [approve, reviewDueDay] as const]) {
      expect(dueDay(last, calendar) < today, `since ${last}, seen on ${today}`).toBe(true);
      expect(dueDay(addDays(last, 1), calendar) < today, `a day after ${last}, seen on ${today}`).toBe(false);
    }
  }
});

// The 23rd is a holiday: the 24th is the first business day after it.
test("a review that nobody has begun is late after two business days", () => {
  expect(lateSince(japanDate("2026-11-25"), calendar).takeOn).toBe("2026-11-23");
});
