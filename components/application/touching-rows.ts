import { sharedLines, type TouchingApplication } from "@/lib/domain/application/touching-applications";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import type { Touched } from "@/lib/domain/contract/touched";
import type { TouchingRow } from "./touching-list";

/** The application that is looked at. */
interface TouchedCase {
  readonly officeId: string;
  /** From when it is to hold; undefined while no day is wished for. */
  readonly day: JapanDate | undefined;
  readonly href: (receiptNumber: string) => string;
}

/** What is shown of applications that touch the same as `touched`. */
export const touchingRows = (
  touched: readonly Touched[],
  found: readonly TouchingApplication[],
  { officeId, day, href }: TouchedCase,
): TouchingRow[] =>
  found.map((other) => ({
    receiptNumber: other.receiptNumber,
    href: href(other.receiptNumber),
    status: other.status,
    day: other.startDate
      ? `利用開始日 ${formatLong(other.startDate)}`
      : `利用開始希望日 ${formatLong(other.wishedStartDate)}`,
    ...(other.officeId === officeId ? {} : { office: `${other.officeName}（${other.officeCode}）` }),
    shared: sharedLines(touched, other, day),
  }));
