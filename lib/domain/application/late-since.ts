import type { BusinessCalendar } from "../calendar/business-days";
import { lastDayOfAge } from "../calendar/business-days-since";
import { addDays, type JapanDate } from "../calendar/japan-date";
import { answerDays } from "./answer-due-day";
import { reviewDays } from "./review-due-day";
import { overdueAfter } from "./staff-work";

/**
 * R22: what waits since one of these days or before is late today, by the act it waits for: a review that nobody has begun, one
 * that a reviewer has had for longer than a review takes, and an answer that was due before today.
 */
export function lateSince(
  today: JapanDate,
  calendar: BusinessCalendar,
): Readonly<Record<"takeOn" | "approve" | "correct", JapanDate>> {
  const yesterday = addDays(today, -1);
  return {
    takeOn: lastDayOfAge(overdueAfter, today, calendar),
    approve: lastDayOfAge(reviewDays, yesterday, calendar),
    correct: lastDayOfAge(answerDays, yesterday, calendar),
  };
}
