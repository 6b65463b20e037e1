import { addBusinessDays, type BusinessCalendar } from "../calendar/business-days";
import type { JapanDate } from "../calendar/japan-date";

/** How many business days an office has to agree or decline, counted from the day after it was asked. Our own assumption. */
const answerDays = 5;

/** So many business days before the due day, the portal reminds of it by itself. Our own assumption. */
export const consentRemindedBefore = 2;

/** The last day on which the answer of an office asked on `askedOn` is in time. */
export const consentDueDay = (askedOn: JapanDate, calendar: BusinessCalendar): JapanDate =>
  addBusinessDays(askedOn, answerDays, calendar);
