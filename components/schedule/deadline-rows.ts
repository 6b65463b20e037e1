import { type BusinessCalendar, businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import type { ScheduleDate } from "@/lib/domain/calendar/start-date";
import type { DeadlineRow } from "./deadline-table";

/** Farther deadlines are told by their date alone (business days). */
const countedDays = 30;

/** What スケジュール表 shows of the registration dates. */
export function deadlineRows(
  dates: readonly ScheduleDate[],
  today: JapanDate,
  calendar: BusinessCalendar,
): DeadlineRow[] {
  const deadline = (date: JapanDate) => {
    if (date < today) return { date: formatLong(date), left: "締切を過ぎました", over: true };
    const left = businessDaysUntil(today, date, calendar);
    return { date: formatLong(date), ...(left <= countedDays && { left: daysLeftSentence(left) }) };
  };
  return dates.map((date) => ({
    registration: formatLong(date.registrationDate),
    application: deadline(date.applicationDeadline),
    setting: deadline(date.systemSettingDeadline),
  }));
}
