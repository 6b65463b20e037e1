import holidayJp from "@holiday-jp/holiday_jp";
import { addDays, daysBetween, type JapanDate, japanDate, weekdayOf } from "./japan-date";

// The holiday data weighs 230 KB: nothing that a client component imports may import this file.

/** What the Center adds to the country's calendar (R3): its own closing days, from a setting. */
export interface BusinessCalendar {
  readonly closingDays: ReadonlySet<JapanDate>;
}

/** The years whose holidays are known, 振替休日 and 国民の休日 included. Beyond them every function here throws a RangeError. */
export const firstKnownDay = japanDate("1970-01-01");
export const lastKnownDay = japanDate("2050-12-31");

const holidays: ReadonlySet<string> = new Set(Object.keys(holidayJp.holidays));

/** R3: Monday to Friday, no national holiday, not 12/29 to 1/3, no closing day of the Center. */
export function isBusinessDay(date: JapanDate, calendar: BusinessCalendar): boolean {
  mustBeKnown(date);
  return isOpenInJapan(date) && !calendar.closingDays.has(date);
}

/** Steps over whole business days, forwards or (negative) backwards. Zero is the day itself, whatever day it is. */
export function addBusinessDays(date: JapanDate, count: number, calendar: BusinessCalendar): JapanDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The first business day on or after a day. */
export function nextBusinessDay(date: JapanDate, calendar: BusinessCalendar): JapanDate {
  return isBusinessDay(date, calendar) ? date : addBusinessDays(date, 1, calendar);
}

/**
 * How many business days lie after `from`, up to and including `to`: the 3 of 「あと3営業日」. Zero on the day itself; negative
 * where `to` is past, as the business days since then.
 */
export function businessDaysUntil(from: JapanDate, to: JapanDate, calendar: BusinessCalendar): number {
  return from <= to ? businessDaysAfter(from, to, calendar) : 0 - businessDaysAfter(to, from, calendar);
}

function businessDaysAfter(from: JapanDate, to: JapanDate, calendar: BusinessCalendar): number {
  const lost = [...calendar.closingDays].filter((day) => from < day && day <= to && isOpenInJapan(day));
  return openDaysUntil(to) - openDaysUntil(from) - lost.length;
}

/** For each known day, how many days up to and including it were open. Counted at its first use: lists of ages ask for it a lot. */
let openDays: Uint16Array | undefined;

function openDaysUntil(date: JapanDate): number {
  mustBeKnown(date);
  openDays ??= countOpenDays();
  return openDays[daysBetween(firstKnownDay, date)] as number;
}

function countOpenDays(): Uint16Array {
  let count = 0;
  return Uint16Array.from({ length: daysBetween(firstKnownDay, lastKnownDay) + 1 }, (_, index) => {
    if (isOpenInJapan(addDays(firstKnownDay, index))) count += 1;
    return count;
  });
}

function mustBeKnown(date: JapanDate): void {
  if (date < firstKnownDay || date > lastKnownDay) {
    throw new RangeError(`Business days are known from ${firstKnownDay} to ${lastKnownDay}, not for ${date}`);
  }
}

const isOpenInJapan = (date: JapanDate) => !isWeekend(date) && !isYearEnd(date) && !holidays.has(date);

const isWeekend = (date: JapanDate) => [0, 6].includes(weekdayOf(date));

function isYearEnd(date: JapanDate): boolean {
  const monthAndDay = date.slice(5);
  return monthAndDay >= "12-29" || monthAndDay <= "01-03";
}
