import { addBusinessDays, type BusinessCalendar, businessDaysUntil } from "./business-days";
import { addDays, type JapanDate } from "./japan-date";

/** R4: the days on which the passwords of an ID notice can be read, both inclusive. */
export interface PasswordWindow {
  readonly from: JapanDate;
  readonly through: JapanDate;
}

/** R4: from 審査終了日 through the 2nd business day after 利用開始日. */
export const passwordWindow = (dates: {
  readonly reviewEndedOn: JapanDate;
  readonly startDate: JapanDate;
  readonly calendar: BusinessCalendar;
}): PasswordWindow => ({
  from: dates.reviewEndedOn,
  through: addBusinessDays(dates.startDate, 2, dates.calendar),
});

export const passwordsReadable = ({ from, through }: PasswordWindow, today: JapanDate): boolean =>
  from <= today && today <= through;

/** How many business days are left on which they can be read, today included. */
export const readableDaysLeft = ({ through }: PasswordWindow, today: JapanDate, calendar: BusinessCalendar): number =>
  businessDaysUntil(addDays(today, -1), through, calendar);
