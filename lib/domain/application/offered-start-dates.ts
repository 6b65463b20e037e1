import { refuseConfirmedStartDate } from "../calendar/confirmed-start-date";
import type { JapanDate } from "../calendar/japan-date";
import { confirmableStartDates, isInTime } from "../calendar/start-date";
import type { ReviewCircumstances } from "./review-findings";

/** So many registration dates are offered; a later one can be typed. */
const mostOffered = 6;

export interface OfferedStartDate {
  readonly date: JapanDate;
  readonly onSchedule: boolean;
  /** Its application deadline, where the application was filed after it. */
  readonly missedDeadline?: JapanDate;
}

/**
 * R7: the start dates to choose from at the approval, the wish among them while it is possible. Those that were filed for too
 * late come last, as the exception. `chosen` is the wish, unless it is one of these.
 */
export function offeredStartDates(
  wish: JapanDate,
  circumstances: ReviewCircumstances,
): { readonly offers: readonly OfferedStartDate[]; readonly chosen?: JapanDate } {
  const { today, calendar, filedOn } = circumstances;
  const dates = confirmableStartDates(circumstances).filter(
    ({ registrationDate }, index) => index < mostOffered || registrationDate === wish,
  );
  const inTime = dates
    .filter((date) => isInTime(filedOn, date))
    .map(({ registrationDate: date }) => ({ date, onSchedule: true }));
  const late = dates
    .filter((date) => !isInTime(filedOn, date))
    .map(({ registrationDate: date, applicationDeadline: missedDeadline }) => ({
      date,
      onSchedule: true,
      missedDeadline,
    }));
  const offers = [...inTime, ...late];
  if (inTime.some(({ date }) => date === wish)) return { offers, chosen: wish };
  if (late.some(({ date }) => date === wish) || refuseConfirmedStartDate(wish, today, calendar)) return { offers };
  return { offers: [{ date: wish, onSchedule: false }, ...offers], chosen: wish };
}
