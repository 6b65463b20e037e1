import { addBusinessDays, type BusinessCalendar, isBusinessDay, nextBusinessDay } from "./business-days";
import { formatLong, type JapanDate } from "./japan-date";

/** R7: why staff cannot confirm a start date, or undefined. */
export function refuseConfirmedStartDate(
  date: JapanDate,
  today: JapanDate,
  calendar: BusinessCalendar,
): string | undefined {
  const given = `利用開始日「${formatLong(date)}」`;
  if (date <= today) {
    return `${given}は本日以前の日付です。${formatLong(addBusinessDays(today, 1, calendar))}以降の営業日を指定してください。`;
  }
  if (isBusinessDay(date, calendar)) return undefined;
  return `${given}は休業日です。${formatLong(nextBusinessDay(date, calendar))}などの営業日を指定してください。`;
}
