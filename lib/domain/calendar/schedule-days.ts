import type { JapanDate } from "./japan-date";
import type { ScheduleDate } from "./start-date";

/** What a day of スケジュール表 is: its registration, the last day to apply, the last day for system settings. */
export type ScheduleDayKind = "registration" | "application" | "setting";

/** Which days of the schedule mean something, and what; a day can be several things. */
export function scheduleDays(schedule: readonly ScheduleDate[]): ReadonlyMap<JapanDate, ScheduleDayKind[]> {
  const days = new Map<JapanDate, ScheduleDayKind[]>();
  const mark = (date: JapanDate, kind: ScheduleDayKind) => {
    const kinds = days.get(date) ?? [];
    if (!kinds.includes(kind)) days.set(date, [...kinds, kind]);
  };
  for (const { registrationDate, applicationDeadline, systemSettingDeadline } of schedule) {
    mark(registrationDate, "registration");
    mark(applicationDeadline, "application");
    mark(systemSettingDeadline, "setting");
  }
  return days;
}
