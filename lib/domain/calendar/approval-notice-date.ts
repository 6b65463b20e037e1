import type { JapanDate } from "./japan-date";

/** R5: the approval notice can be output from 利用開始日 on. */
export const approvalNoticeAvailable = (startDate: JapanDate | null, today: JapanDate): startDate is JapanDate =>
  startDate !== null && startDate <= today;
