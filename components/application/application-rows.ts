import type { OwnApplication } from "@/lib/domain/application/application-listing";
import { isReviewer, type Turn, turnOf } from "@/lib/domain/application/turn";
import { dueTerm } from "@/lib/domain/application/turn-words";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { formatSlash, type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";
import type { ApplicationRow } from "./application-list";

/** An application may touch dozens. */
const shownCodes = 3;

/** What 申込情報一覧 shows of the office's applications. */
export const applicationRows = (
  applications: readonly OwnApplication[],
  today: JapanDate,
  calendar: BusinessCalendar,
): ApplicationRow[] =>
  applications.map(({ receiptNumber, status, itemKeys, userCodes, startDate, ...application }) => ({
    ...dueNote(turnOf({ ...application, status, startDate, assigneeName: null }, calendar), today),
    receiptNumber,
    filedOn: formatSlash(japanDateOf(application.filedAt)),
    items: itemMarks(itemKeys).join("、"),
    codes: userCodes.slice(0, shownCodes).join(" "),
    ...(userCodes.length > shownCodes && { moreCodes: userCodes.length - shownCodes }),
    start: formatSlash(startDate ?? application.wishedStartDate),
    ...(!startDate && { wished: true }),
    status,
    ...(application.consentDue && { consentDue: formatSlash(application.consentDue) }),
    applicantName: application.applicantName,
  }));

/** Until when the customer must answer, or by when the review is to be over; of what has its start date, that says it. */
function dueNote({ holder, due }: Turn, today: JapanDate): Pick<ApplicationRow, "due" | "late"> {
  if (due === null || !(holder.kind === "customer" || isReviewer(holder))) return {};
  return { due: `${dueTerm(holder)} ${formatSlash(due)}`, ...(due < today && { late: true }) };
}
