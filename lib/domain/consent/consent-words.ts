import { type BusinessCalendar, businessDaysUntil } from "../calendar/business-days";
import { daysLeftSentence } from "../calendar/days-left-sentence";
import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { AskedConsent } from "./asked-consent";
import type { Consent } from "./consent";

/** 横浜営業所（OCE102） */
export const officeWord = ({ officeName, officeCode }: Pick<Consent, "officeName" | "officeCode">): string =>
  `${officeName}（${officeCode}）`;

/** 「利用者コードの共有」「機器共用」 */
export const mattersWord = ({ matters }: AskedConsent): string =>
  [...new Set(matters.map(({ title }) => `「${title}」`))].join("");

/** The due day with how long it is until then. */
export const consentDueWords = (dueOn: JapanDate, today: JapanDate, calendar: BusinessCalendar): string =>
  `${formatLong(dueOn)}（${daysLeftSentence(businessDaysUntil(today, dueOn, calendar))}）`;
