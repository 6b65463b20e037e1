import { formatLong, type JapanDate } from "./japan-date";

/** What a wished start date is held against. */
export interface OfferedDates {
  /** The earliest day that can be wished for. */
  readonly earliest: JapanDate;
  /** The registration dates that can still be applied for, earliest first. */
  readonly scheduled: readonly JapanDate[];
}

/**
 * R6: warns of a date that is not on the schedule, and names the registration dates before and after it. A date before
 * the earliest is refused, so it gets no warning. The browser uses this while a person types; it does not know the days off.
 */
export function warnOffSchedule(wish: JapanDate, { earliest, scheduled }: OfferedDates): string | undefined {
  if (wish < earliest || scheduled.includes(wish)) return undefined;
  const near = [scheduled.findLast((date) => date < wish), scheduled.find((date) => date > wish)].flatMap((date) =>
    date ? [formatLong(date)] : [],
  );
  const hint = near.length > 0 ? `近い利用開始日は${near.join("と")}です。` : "";
  return `利用開始希望日「${formatLong(wish)}」はスケジュール表の利用開始日ではないため、ご希望に添えないことがあります。${hint}`;
}
