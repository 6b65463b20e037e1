import type { JapanDate } from "../calendar/japan-date";

/**
 * R9, R23: an approval can be undone or get another start date until its 利用開始日, also after the certificate work; from then
 * on what it gave is in use.
 */
export const mayChangeApproval = (startDate: JapanDate | null, today: JapanDate): boolean =>
  startDate === null || today < startDate;
