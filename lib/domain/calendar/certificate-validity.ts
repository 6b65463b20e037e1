import { addDays, addMonths, addYears, type JapanDate } from "./japan-date";

const RENEWABLE_DAYS_BEFORE_EXPIRY = 28;
const FETCH_WITHIN_MONTHS = 2;

/** R17: all days inclusive. */
export interface CertificateValidity {
  readonly validFrom: JapanDate;
  /** The last day it works. */
  readonly validThrough: JapanDate;
  /** From this day through `validThrough` it can be renewed. */
  readonly renewableFrom: JapanDate;
}

/** R17: one year by default; a setting may say otherwise (whole years, 1 or more). */
export function certificateValidity(validFrom: JapanDate, years = 1): CertificateValidity {
  const validThrough = addDays(addYears(validFrom, years), -1);
  return { validFrom, validThrough, renewableFrom: certificateRenewableFrom(validThrough) };
}

/** R17: 28 days before it expires. */
export function certificateRenewableFrom(validThrough: JapanDate): JapanDate {
  return addDays(validThrough, -RENEWABLE_DAYS_BEFORE_EXPIRY);
}

export function certificateRenewable(validThrough: JapanDate, today: JapanDate): boolean {
  return certificateRenewableFrom(validThrough) <= today && today <= validThrough;
}

/** R17: the last day to fetch a certificate, two months after 利用開始日; from the next day on it is stopped. */
export function certificateFetchDeadline(startDate: JapanDate): JapanDate {
  return addMonths(startDate, FETCH_WITHIN_MONTHS);
}

/** R17: the earliest 利用開始日 whose certificates may still be fetched on a day, or one a few days before it. */
export function fetchableStartsSince(today: JapanDate): JapanDate {
  return addMonths(today, -FETCH_WITHIN_MONTHS);
}

/** R17: whether a certificate that nobody has fetched is stopped by now. */
export function certificateFetchOverdue(startDate: JapanDate, today: JapanDate): boolean {
  return certificateFetchDeadline(startDate) < today;
}
