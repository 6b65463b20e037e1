import { type BusinessCalendar, businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { formatLong, type JapanDate, toEightDigits } from "@/lib/domain/calendar/japan-date";
import type { ScheduleDate } from "@/lib/domain/calendar/start-date";
import type { ScheduleRow } from "./schedule-table";

/** What スケジュール管理 shows of the registration dates. */
export function scheduleRows(
  dates: readonly ScheduleDate[],
  today: JapanDate,
  calendar: BusinessCalendar,
): ScheduleRow[] {
  const left = (date: JapanDate) => {
    if (date < today) return "締切済み";
    return date === today ? "本日まで" : `あと${businessDaysUntil(today, date, calendar)}営業日`;
  };
  const deadline = (date: JapanDate) => ({ date: formatLong(date), left: left(date) });
  return dates.map((date) => ({
    registration: formatLong(date.registrationDate),
    digits: toEightDigits(date.registrationDate),
    application: deadline(date.applicationDeadline),
    setting: deadline(date.systemSettingDeadline),
  }));
}
