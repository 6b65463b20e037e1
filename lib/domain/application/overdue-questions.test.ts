import { expect, test } from "vitest";
import { addDays, japanDate } from "../calendar/japan-date";
import { answerDueDay } from "./answer-due-day";
import { lastDayOfOverdueQuestions } from "./overdue-questions";

const calendar = { closingDays: new Set([japanDate("2026-11-27")]) };

test("a question is overdue from the day after its due day on, over weekends, holidays and closing days", () => {
  for (let offset = 0; offset < 60; offset += 1) {
    const today = addDays(japanDate("2026-11-20"), offset);
    const last = lastDayOfOverdueQuestions(today, calendar);
    expect(answerDueDay(last, calendar) < today, `asked on ${last}, seen on ${today}`).toBe(true);
    expect(answerDueDay(addDays(last, 1), calendar) < today, `asked a day after ${last}, seen on ${today}`).toBe(false);
  }
});
