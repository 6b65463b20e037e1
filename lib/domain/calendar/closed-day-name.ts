import holidayJp from "@holiday-jp/holiday_jp";
import type { JapanDate } from "./japan-date";

// As business-days.ts, this file weighs 230 KB and is not for the browser.

const holidays: Readonly<Record<string, { readonly name: string }>> = holidayJp.holidays;

/**
 * Why a weekday is no business day (R3): the holiday's name, 年末年始, or the Center's own reason. Undefined for all other
 * days, Saturdays and Sundays among them unless they are holidays.
 */
export function closedDayName(date: JapanDate, closingDays: ReadonlyMap<JapanDate, string>): string | undefined {
  const monthAndDay = date.slice(5);
  const yearEnd = monthAndDay >= "12-29" || monthAndDay <= "01-03" ? "年末年始" : undefined;
  return holidays[date]?.name ?? yearEnd ?? (closingDays.has(date) ? closingDays.get(date) || "臨時休業日" : undefined);
}
