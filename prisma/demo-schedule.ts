import {
  addBusinessDays,
  type BusinessCalendar,
  lastKnownDay,
  nextBusinessDay,
} from "@/lib/domain/calendar/business-days";
import { addMonths, type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { ScheduleDate } from "@/lib/domain/calendar/start-date";

const monthsBack = 3;
const monthsAhead = 12;

/** Business days before the registration date: the last for an application, and the last for its system settings (R9). */
const applicationLead = 8;
const systemSettingLead = 4;

/** スケジュール表: two registration dates a month around a day, on the first business days from the 10th and the 24th. */
export function demoSchedule(today: JapanDate): ScheduleDate[] {
  const calendar: BusinessCalendar = { closingDays: new Set() };
  const months = Array.from({ length: monthsBack + monthsAhead + 1 }, (_, index) =>
    addMonths(japanDate(`${today.slice(0, 7)}-01`), index - monthsBack),
  );
  return months
    .flatMap((month) => ["10", "24"].map((day) => japanDate(`${month.slice(0, 7)}-${day}`)))
    .filter((day) => day < lastKnownDay)
    .map((day) => {
      const registrationDate = nextBusinessDay(day, calendar);
      return {
        registrationDate,
        applicationDeadline: addBusinessDays(registrationDate, -applicationLead, calendar),
        systemSettingDeadline: addBusinessDays(registrationDate, -systemSettingLead, calendar),
      };
    });
}
