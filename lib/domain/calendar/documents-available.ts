import type { JapanDate } from "./japan-date";

/** R5: the 承認通知 can be output from 利用開始日 on; there is none before approval has confirmed that day. */
export function approvalNoticeAvailable(noticeDay: JapanDate | null | undefined, today: JapanDate): boolean {
  return noticeDay != null && noticeDay <= today;
}

/** R5: the 申込書 can be output at any time once the application was filed. */
export function applicationFormAvailable(filedAt: Date | null | undefined): boolean {
  return filedAt != null;
}
