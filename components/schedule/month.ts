import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { monthWeeks } from "@/lib/domain/calendar/month-weeks";
import type { ScheduleDayKind } from "@/lib/domain/calendar/schedule-days";
import type { Month } from "./month-calendar";

interface Meanings {
  readonly today: JapanDate;
  readonly days: ReadonlyMap<JapanDate, readonly ScheduleDayKind[]>;
  /** Why a weekday is no business day: 文化の日; undefined for others. */
  readonly closedDayName: (date: JapanDate) => string | undefined;
}

/** What the calendar shows of a month. `first`: its first day. */
export function month(first: JapanDate, { today, days, closedDayName }: Meanings): Month {
  const dates = monthWeeks(first).flatMap((week) => week.filter((date) => date !== undefined));
  return {
    first,
    ...(dates.includes(today) && { today }),
    marked: dates.flatMap((date) => {
      const kinds = days.get(date);
      return kinds ? [{ date, kinds }] : [];
    }),
    closed: dates.flatMap((date) => {
      const name = closedDayName(date);
      return name ? [{ date, name }] : [];
    }),
  };
}
