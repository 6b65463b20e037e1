import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { JapanDate } from "../calendar/japan-date";

/** So many business days after the day it was asked, the answer to a question is due. Our own assumption. */
export const answerDays = 5;

/** R22: 回答期限, the last day on which a question that was asked on a day is answered in time. */
export const answerDueDay = (askedOn: JapanDate, calendar: BusinessCalendar): JapanDate =>
  addBusinessDays(askedOn, answerDays, calendar);
