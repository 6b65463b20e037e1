import { addBusinessDays, type BusinessCalendar, businessDaysUntil } from "./business-days";
import { addDays, compareDates, type JapanDate } from "./japan-date";

/**
 * How many business days have passed since each of some days, up to and including today; days to come count as zero.
 * One walk over the calendar serves a whole list.
 */
export function businessDaysSince(
  dates: readonly JapanDate[],
  today: JapanDate,
  calendar: BusinessCalendar,
): ReadonlyMap<JapanDate, number> {
  const ages = new Map<JapanDate, number>();
  let day = today;
  let age = 0;
  for (const date of [...new Set(dates)].toSorted(compareDates).toReversed()) {
    if (date < day) {
      age += businessDaysUntil(date, day, calendar);
      day = date;
    }
    ages.set(date, age);
  }
  return ages;
}

/** An age in words. On a Sunday, an application of Friday is 0営業日 old but not of 本日: only its own day is that. */
export const ageWord = (date: JapanDate, today: JapanDate, age: number): string =>
  date === today ? "本日" : `${age}営業日`;

/** The last day on which something is `count` (from 1) business days old today. */
export const lastDayOfAge = (count: number, today: JapanDate, calendar: BusinessCalendar): JapanDate =>
  addDays(addBusinessDays(addDays(today, 1), -count, calendar), -1);
