import { addBusinessDays, type BusinessCalendar, isBusinessDay, lastKnownDay, nextBusinessDay } from "./business-days";
import { compareDates, formatLong, type JapanDate, toEightDigits } from "./japan-date";
import { type OfferedDates, warnOffSchedule } from "./warn-off-schedule";

/** Where the schedule offers nothing, the Center needs this long from application to start. */
const BUSINESS_DAYS_WITHOUT_SCHEDULE = 10;

/** A row of スケジュール表. Deadlines are the last days on which one is still in time. */
export interface ScheduleDate {
  /** システム登録日, from which the added IDs can log in. */
  readonly registrationDate: JapanDate;
  readonly applicationDeadline: JapanDate;
  readonly systemSettingDeadline: JapanDate;
}

export interface StartDateCircumstances {
  readonly today: JapanDate;
  readonly schedule: readonly ScheduleDate[];
  readonly calendar: BusinessCalendar;
}

export type StartDateJudgement =
  | { readonly kind: "scheduled" }
  | { readonly kind: "offSchedule"; readonly warning: string }
  | { readonly kind: "impossible"; readonly message: string };

/** R6: whether an application filed on a day is in time for a registration date. The deadline day itself counts. */
export const isInTime = (filedOn: JapanDate, { applicationDeadline }: ScheduleDate): boolean =>
  filedOn <= applicationDeadline;

/** R6: the registration dates to come that can still be applied for, earliest first. */
export function feasibleScheduleDates({
  today,
  schedule,
}: Pick<StartDateCircumstances, "today" | "schedule">): ScheduleDate[] {
  return upcoming(today, schedule).filter((date) => isInTime(today, date));
}

/** R6: the first feasible registration date; where the schedule has none, 10 business days from today. */
export function earliestFeasibleStartDate(circumstances: StartDateCircumstances): JapanDate {
  const { today, calendar } = circumstances;
  const first = feasibleScheduleDates(circumstances)[0];
  return first?.registrationDate ?? addBusinessDays(today, BUSINESS_DAYS_WITHOUT_SCHEDULE, calendar);
}

/** R6: what a wished start date is held against. */
export const offeredDates = (circumstances: StartDateCircumstances): OfferedDates => ({
  earliest: earliestFeasibleStartDate(circumstances),
  scheduled: feasibleScheduleDates(circumstances).map((date) => date.registrationDate),
});

/** R6: what to say of a wished start date. Both sentences name the date given and one that works. */
export function judgeWishedStartDate(wish: JapanDate, circumstances: StartDateCircumstances): StartDateJudgement {
  const { today, calendar } = circumstances;
  const { earliest, scheduled } = offeredDates(circumstances);
  if (scheduled.includes(wish)) return { kind: "scheduled" };

  const given = `利用開始希望日「${formatLong(wish)}」`;
  if (wish < earliest) {
    const why = wish < today ? "はすでに過ぎています" : "には間に合いません";
    const message = `${given}${why}。最も早い利用開始日は${formatLong(earliest)}です。${asTyped(earliest)}以降の日付を入力してください。`;
    return { kind: "impossible", message };
  }
  if (wish > lastKnownDay) {
    const message = `${given}は先の日付すぎて受け付けられません。最も早い利用開始日は${formatLong(earliest)}です。${asTyped(earliest)}のように入力してください。`;
    return { kind: "impossible", message };
  }
  if (!isBusinessDay(wish, calendar)) {
    const next = scheduled.find((date) => date > wish) ?? nextBusinessDay(wish, calendar);
    const message = `${given}は休業日です。その後の利用開始日は${formatLong(next)}です。${asTyped(next)}のように入力してください。`;
    return { kind: "impossible", message };
  }
  const warning = warnOffSchedule(wish, { earliest, scheduled });
  return warning === undefined ? { kind: "scheduled" } : { kind: "offSchedule", warning };
}

/**
 * R7: the dates staff may confirm, earliest first: every registration date still to come. Its application deadline may have
 * passed since the application was filed.
 */
export function confirmableStartDates({
  today,
  schedule,
}: Pick<StartDateCircumstances, "today" | "schedule">): ScheduleDate[] {
  return upcoming(today, schedule);
}

function upcoming(today: JapanDate, schedule: readonly ScheduleDate[]): ScheduleDate[] {
  return schedule
    .filter((date) => today < date.registrationDate)
    .toSorted((a, b) => compareDates(a.registrationDate, b.registrationDate));
}

const asTyped = (date: JapanDate) => `「${toEightDigits(date)}」`;
