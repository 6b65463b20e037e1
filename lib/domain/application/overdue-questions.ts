import type { BusinessCalendar } from "../calendar/business-days";
import { lastDayOfAge } from "../calendar/business-days-since";
import { addDays, type JapanDate } from "../calendar/japan-date";
import { answerDays } from "./answer-due-day";

/** R22: the latest day of asking of the questions whose answer was due before today. */
export const lastDayOfOverdueQuestions = (today: JapanDate, calendar: BusinessCalendar): JapanDate =>
  lastDayOfAge(answerDays, addDays(today, -1), calendar);
