import { addDays, addMonths, type JapanDate, japanDate, weekdayOf } from "./japan-date";

/** The first day of a day's month. */
export const monthStart = (date: JapanDate): JapanDate => japanDate(`${date.slice(0, 7)}-01`);

/** A month as weeks from Sunday to Saturday; days of other months are undefined. `first`: the month's first day. */
export function monthWeeks(first: JapanDate): (JapanDate | undefined)[][] {
  const next = addMonths(first, 1);
  const weeks: (JapanDate | undefined)[][] = [];
  for (let sunday = addDays(first, -weekdayOf(first)); sunday < next; sunday = addDays(sunday, 7)) {
    weeks.push(
      [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
        const day = addDays(sunday, weekday);
        return day >= first && day < next ? day : undefined;
      }),
    );
  }
  return weeks;
}
