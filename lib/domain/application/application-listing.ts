import type { JapanDate } from "../calendar/japan-date";
import type { ApplicationStatus } from "./status";

/** What every list shows of an application. */
export interface ApplicationListing {
  readonly id: string;
  readonly receiptNumber: string;
  readonly status: ApplicationStatus;
  readonly itemKeys: readonly string[];
  readonly userCodes: readonly string[];
  readonly filedAt: Date;
  /** Since when it waits for the one who must act now (R22). */
  readonly waitingSince: Date;
  readonly correctedAt: Date | null;
  readonly asksForTerminals: boolean;
  readonly wishedStartDate: JapanDate;
  readonly startDate: JapanDate | null;
  /** Until when another office has to answer that is asked for its consent; null where none is. */
  readonly consentDue: JapanDate | null;
}

/** A line of 申込情報一覧. */
export interface OwnApplication extends ApplicationListing {
  readonly applicantName: string;
}

/** A line of 申込審査一覧. */
export interface QueueEntry extends ApplicationListing {
  readonly officeCode: string;
  readonly officeName: string;
  readonly companyName: string;
  readonly assigneeName: string | null;
}

/** Where a page of the queue begins: after the application that waits since this instant, with this id. */
export type QueueCursor = Pick<ApplicationListing, "waitingSince" | "id">;
