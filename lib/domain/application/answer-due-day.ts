import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { JapanDate } from "../calendar/japan-date";

/** How many business days an office has to answer a question, counted from the day after it was asked. Our own assumption. */
export const answerDays = 5;

/** R22: the last day on which an answer to a question asked on `askedOn` is in time. */
export const answerDueDay = (askedOn: JapanDate, calendar: BusinessCalendar): JapanDate =>
  addBusinessDays(askedOn, answerDays, calendar);
