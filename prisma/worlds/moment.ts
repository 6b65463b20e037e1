import { addBusinessDays, type BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { type JapanDate, startOfJapanDay } from "@/lib/domain/calendar/japan-date";

/** Business days before the day the world is made, and a time of that day in Japan. Never 0: nothing lies ahead of the clock. */
export type Moment = readonly [businessDaysAgo: number, time: string];

/** Worlds have no closing days of their own. */
export const calendar: BusinessCalendar = { closingDays: new Set() };

/** When a moment was, seen from a day. */
export function momentBefore(today: JapanDate, [businessDaysAgo, time]: Moment): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const day = startOfJapanDay(addBusinessDays(today, -businessDaysAgo, calendar));
  return new Date(day.getTime() + (hours * 60 + minutes) * 60_000);
}
