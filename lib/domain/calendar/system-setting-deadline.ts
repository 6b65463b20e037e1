import { addBusinessDays, type BusinessCalendar } from "./business-days";
import type { JapanDate } from "./japan-date";
import type { ScheduleDate } from "./start-date";

const BUSINESS_DAYS_BEFORE_START = 4;

/** R9: the last day on which the システム設定申込 can be completed, 4 business days before 利用開始日. */
export function systemSettingDeadline(startDate: JapanDate, calendar: BusinessCalendar): JapanDate {
  return addBusinessDays(startDate, -BUSINESS_DAYS_BEFORE_START, calendar);
}

/** R9: whether an approval that still waits for its システム設定申込 lapses; not on the deadline day itself. */
export function systemSettingOverdue(startDate: JapanDate, today: JapanDate, calendar: BusinessCalendar): boolean {
  return systemSettingDeadline(startDate, calendar) < today;
}

/** The same as the schedule announces it, where the start date is one of its registration dates. */
export const announcedSettingDeadline = (
  startDate: JapanDate,
  { schedule, calendar }: { readonly schedule: readonly ScheduleDate[]; readonly calendar: BusinessCalendar },
): JapanDate =>
  schedule.find(({ registrationDate }) => registrationDate === startDate)?.systemSettingDeadline ??
  systemSettingDeadline(startDate, calendar);
