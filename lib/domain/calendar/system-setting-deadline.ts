import { addBusinessDays, type BusinessCalendar } from "./business-days";
import type { JapanDate } from "./japan-date";

/** R9: a system-setting application must be complete 4 business days before 利用開始日. */
export const systemSettingDeadline = (startDate: JapanDate, calendar: BusinessCalendar): JapanDate =>
  addBusinessDays(startDate, -4, calendar);
