import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { JapanDate } from "../calendar/japan-date";
import { answerDueDay } from "./answer-due-day";

/** So many business days before the due day, a question that is still open is reminded of by itself. Our own assumption. */
const remindedBefore = 2;

/** R22: the day from which the portal reminds of a question asked on `askedOn`, once. */
export const answerReminderDay = (askedOn: JapanDate, calendar: BusinessCalendar): JapanDate =>
  addBusinessDays(answerDueDay(askedOn, calendar), -remindedBefore, calendar);
