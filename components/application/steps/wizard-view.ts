import type { PageOwner } from "@/components/layout/page-owner";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import type { ScheduleDate } from "@/lib/domain/calendar/start-date";
import type { DraftValues } from "@/lib/domain/change/change-item";
import type { DraftReading } from "@/lib/domain/change/wizard";
import type { Ledger } from "@/lib/domain/contract/ledger";

/** What the pages of the wizard show of a draft and of who is at it. */
export interface WizardView {
  readonly signedInAs: PageOwner & { readonly secondsLeft: number };
  readonly draft: {
    readonly id: string;
    readonly values: DraftValues;
    readonly versions: Readonly<Record<string, number>>;
    readonly corrects: { readonly receiptNumber: string } | null;
  };
  /** All that is known of the office's contract. */
  readonly ledger: Ledger;
  readonly reading: DraftReading;
  /** What the Center asked, where the draft corrects a queried application. */
  readonly query: string | null;
  readonly schedule: readonly ScheduleDate[];
  readonly calendar: BusinessCalendar;
  readonly today: JapanDate;
}
