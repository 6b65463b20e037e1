import { sharedLines, type TouchingApplication } from "@/lib/domain/application/touching-applications";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import type { Touched } from "@/lib/domain/contract/touched";
import type { TouchingRow } from "./touching-list";

/** What is shown of applications that touch the same as `touched`, which an application of the office `officeId` changes. */
export const touchingRows = (
  touched: readonly Touched[],
  found: readonly TouchingApplication[],
  { officeId, href }: { readonly officeId: string; readonly href: (receiptNumber: string) => string },
): TouchingRow[] =>
  found.map((other) => ({
    receiptNumber: other.receiptNumber,
    href: href(other.receiptNumber),
    status: other.status,
    day: other.startDate
      ? `利用開始日 ${formatLong(other.startDate)}`
      : `利用開始希望日 ${formatLong(other.wishedStartDate)}`,
    ...(other.officeId === officeId ? {} : { office: `${other.officeName}（${other.officeCode}）` }),
    shared: sharedLines(touched, other),
  }));
