import type { JapanDate } from "../calendar/japan-date";
import type { ApplicationStatus } from "./status";

/** A line of 申込審査一覧. */
export interface QueueEntry {
  readonly id: string;
  readonly receiptNumber: string;
  readonly status: ApplicationStatus;
  readonly itemKeys: readonly string[];
  readonly userCodes: readonly string[];
  readonly filedAt: Date;
  readonly wishedStartDate: JapanDate;
  readonly startDate: JapanDate | null;
  readonly officeCode: string;
  readonly officeName: string;
  readonly companyName: string;
  readonly assigneeName: string | null;
}
