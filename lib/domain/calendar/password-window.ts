import { addBusinessDays, type BusinessCalendar, businessDaysUntil } from "./business-days";
import type { JapanDate } from "./japan-date";

const BUSINESS_DAYS_AFTER_START = 2;

/** R4: when the passwords of an ID notice can be read. */
export interface PasswordWindow {
  /** 審査終了日, the first day. */
  readonly from: JapanDate;
  /** The 2nd business day after 利用開始日, or the promised day where that is later: the last day. */
  readonly through: JapanDate;
  /** The next business day: from here on they are erased. Weekend days in between can read nothing either. */
  readonly erasedFrom: JapanDate;
}

interface PasswordWindowFacts {
  readonly reviewEndedOn: JapanDate;
  readonly startDate: JapanDate;
  readonly calendar: BusinessCalendar;
  /** The last day that the customer was told once, where it was told: the window never ends before it. */
  readonly promisedThrough: JapanDate | null;
}

/** R4. An application approved long after its start date has a window that never opens. */
export function passwordWindow(facts: PasswordWindowFacts): PasswordWindow {
  const { reviewEndedOn, startDate, calendar } = facts;
  const through = passwordsThrough(startDate, calendar, facts.promisedThrough);
  return { from: reviewEndedOn, through, erasedFrom: addBusinessDays(through, 1, calendar) };
}

/** R4: the last day of the window; never before a day that was promised. */
export function passwordsThrough(
  startDate: JapanDate,
  calendar: BusinessCalendar,
  promisedThrough: JapanDate | null,
): JapanDate {
  const through = addBusinessDays(startDate, BUSINESS_DAYS_AFTER_START, calendar);
  return promisedThrough && promisedThrough > through ? promisedThrough : through;
}

export function passwordsReadable(window: PasswordWindow, today: JapanDate): boolean {
  return window.from <= today && today <= window.through;
}

export function passwordsToErase(window: PasswordWindow, today: JapanDate): boolean {
  return window.erasedFrom <= today;
}

/** The N of 「あとN営業日参照できます」; zero on the last day, negative afterwards. */
export function passwordDaysLeft(window: PasswordWindow, today: JapanDate, calendar: BusinessCalendar): number {
  return businessDaysUntil(today, window.through, calendar);
}
