import { addDays, addMonths, addYears, type JapanDate } from "./japan-date";

/** R17: certificates are valid one year by default. */
const defaultYears = 1;
const renewalDays = 28;
const monthsToFetch = 2;

/** R17: the last day of validity of a certificate that starts on a date. */
export const certificateValidThrough = (startDate: JapanDate, years = defaultYears): JapanDate =>
  addDays(addYears(startDate, years), -1);

/** R17: from 28 days before its last day a certificate can be renewed. */
export const certificateRenewableFrom = (validThrough: JapanDate): JapanDate => addDays(validThrough, -renewalDays);

/** R17: the last day on which a certificate can be fetched; one not fetched by then is stopped. */
export const certificateFetchBy = (startDate: JapanDate): JapanDate => addMonths(startDate, monthsToFetch);
