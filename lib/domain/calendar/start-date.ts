import { addBusinessDays, type BusinessCalendar, isBusinessDay } from "./business-days";
import { formatLong, type JapanDate } from "./japan-date";

/** A system registration date (システム登録日 = 利用開始日) with its deadlines, the deadline days included. */
export interface ScheduleDate {
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
  /** Accepted, but the wish may not be met. */
  | { readonly kind: "offSchedule"; readonly warning: string }
  | { readonly kind: "impossible"; readonly message: string };

/** Business days a start takes where the schedule names none: our own figure, that of the schedule's usual lead. */
const leadWithoutSchedule = 8;

/** The registration dates whose application deadline has not passed, earliest first. */
export const feasibleScheduleDates = ({ today, schedule }: Omit<StartDateCircumstances, "calendar">): ScheduleDate[] =>
  schedule
    .filter((date) => date.applicationDeadline >= today && date.registrationDate > today)
    .sort((a, b) => (a.registrationDate < b.registrationDate ? -1 : 1));

/** R6: the earliest day that can be wished for. */
export const earliestFeasibleStartDate = (circumstances: StartDateCircumstances): JapanDate =>
  feasibleScheduleDates(circumstances)[0]?.registrationDate ??
  addBusinessDays(circumstances.today, leadWithoutSchedule, circumstances.calendar);

/** R6: what to say to a wished start date. */
export function judgeWishedStartDate(wish: JapanDate, circumstances: StartDateCircumstances): StartDateJudgement {
  const { today, calendar } = circumstances;
  const feasible = feasibleScheduleDates(circumstances);
  if (feasible.some((date) => date.registrationDate === wish)) return { kind: "scheduled" };
  const earliest = earliestFeasibleStartDate(circumstances);
  const refuse = (why: string): StartDateJudgement => ({
    kind: "impossible",
    message: `利用開始希望日「${formatLong(wish)}」は${why}。${formatLong(earliest)}以降の営業日を入力してください。`,
  });
  if (wish <= today) return refuse("過去または本日の日付です");
  if (wish < earliest) return refuse("申込の締切を過ぎているか、準備が間に合いません");
  if (!isBusinessDay(wish, calendar)) return refuse("営業日ではありません");
  return {
    kind: "offSchedule",
    warning: `利用開始希望日「${formatLong(wish)}」はスケジュール表のシステム登録日ではないため、ご希望に添えない場合があります。`,
  };
}

/** R7: why staff cannot confirm a start date, or undefined. */
export function refuseConfirmedStartDate(
  date: JapanDate,
  today: JapanDate,
  calendar: BusinessCalendar,
): string | undefined {
  if (date <= today)
    return `利用開始日「${formatLong(date)}」は過去または本日の日付です。明日以降の営業日を指定してください。`;
  if (isBusinessDay(date, calendar)) return undefined;
  const next = addBusinessDays(date, 1, calendar);
  return `利用開始日「${formatLong(date)}」は営業日ではありません。${formatLong(next)}などの営業日を指定してください。`;
}
