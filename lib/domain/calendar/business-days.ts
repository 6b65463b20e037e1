import holidays from "@holiday-jp/holiday_jp";
import { addDays, type JapanDate, weekdayOf } from "./japan-date";

const holidayNames: Readonly<Record<string, { readonly name: string } | undefined>> = holidays.holidays;

/** R3: the Center's own closing days, besides weekends, national holidays and the turn of the year. */
export interface BusinessCalendar {
  readonly closingDays: ReadonlySet<JapanDate>;
}

/** The name of a national holiday (振替休日 and 国民の休日 included), or undefined. The data reaches from 1970 to 2050. */
export const holidayName = (date: JapanDate): string | undefined => holidayNames[date]?.name;

/** R3: Monday to Friday, not a national holiday, not 12/29–1/3, not a closing day of the Center. */
export function isBusinessDay(date: JapanDate, { closingDays }: BusinessCalendar): boolean {
  const weekday = weekdayOf(date);
  const monthAndDay = date.slice(5);
  const turnOfTheYear = monthAndDay >= "12-29" || monthAndDay <= "01-03";
  return weekday !== 0 && weekday !== 6 && !turnOfTheYear && !holidayName(date) && !closingDays.has(date);
}

/** The `count`-th business day after a date, or before it where `count` is negative; the date itself does not count. */
export function addBusinessDays(date: JapanDate, count: number, calendar: BusinessCalendar): JapanDate {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return day;
}

/** The date itself where it is a business day, else the next one. */
export const nextBusinessDay = (date: JapanDate, calendar: BusinessCalendar): JapanDate =>
  isBusinessDay(date, calendar) ? date : addBusinessDays(date, 1, calendar);

/** How many business days come after `from` up to and including `to`; 0 where `to` is not later. */
export function businessDaysUntil(from: JapanDate, to: JapanDate, calendar: BusinessCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isBusinessDay(day, calendar)) count += 1;
  return count;
}

/** あと3営業日 / 本日まで / 期限を過ぎました */
export function daysLeftSentence(today: JapanDate, deadline: JapanDate, calendar: BusinessCalendar): string {
  if (deadline < today) return "期限を過ぎました";
  if (deadline === today) return "本日まで";
  return `あと${businessDaysUntil(today, deadline, calendar)}営業日`;
}
