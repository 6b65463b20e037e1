import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { JapanDate } from "../calendar/japan-date";

/** 標準処理期間: so many business days after an application was filed or corrected, its review is to be over. Our own assumption. */
export const reviewDays = 3;

/** R22: 審査の目安, the day by which the review of what was filed or corrected on a day is to be over. */
export const reviewDueDay = (arrivedOn: JapanDate, calendar: BusinessCalendar): JapanDate =>
  addBusinessDays(arrivedOn, reviewDays, calendar);
