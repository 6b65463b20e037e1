import { addBusinessDays, type BusinessCalendar, businessDaysUntil } from "./business-days";
import { addDays, compareDates, type JapanDate } from "./japan-date";

/**
 * How many business days have passed since each of the dates, including today; zero for dates in the future. The calendar is
 * walked once for the whole list, because a walk for each row of a long list is slow.
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

/**
 * An age in words. Only the filing day itself is 本日: on a Sunday, an application filed on Friday is 0営業日 old, because no
 * business day has passed since.
 */
export const ageWord = (date: JapanDate, today: JapanDate, age: number): string =>
  date === today ? "本日" : `${age}営業日`;

/** The latest filing day of an application that is `count` (1 or more) business days old today. */
export const lastDayOfAge = (count: number, today: JapanDate, calendar: BusinessCalendar): JapanDate =>
  addDays(addBusinessDays(addDays(today, 1), -count, calendar), -1);
