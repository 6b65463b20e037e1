import type { QueueEntry } from "@/lib/domain/application/application-listing";
import { isUnderReview, overdueAfter } from "@/lib/domain/application/staff-work";
import { statusAfter, statusesBefore } from "@/lib/domain/application/transitions";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { ageWord, businessDaysSince } from "@/lib/domain/calendar/business-days-since";
import { formatInstant, formatSlash, type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";
import type { QueueRow } from "./queue-table";

const shownCodes = 3;

/** What the lists of the Center show of applications. */
export function queueRows(entries: readonly QueueEntry[], today: JapanDate, calendar: BusinessCalendar): QueueRow[] {
  const filedOn = entries.map(({ filedAt }) => japanDateOf(filedAt));
  const ages = businessDaysSince(filedOn, today, calendar);
  return entries.map((entry) => {
    const { receiptNumber, companyName, officeName, officeCode, status, startDate } = entry;
    const moreCodes = entry.userCodes.length - shownCodes;
    return {
      receiptNumber,
      filedAt: formatInstant(entry.filedAt),
      ...standing(entry, today, ages.get(japanDateOf(entry.filedAt)) ?? 0),
      companyName,
      officeName,
      officeCode,
      items: itemMarks(entry.itemKeys).join("、"),
      codes: entry.userCodes.slice(0, shownCodes),
      ...(moreCodes > 0 && { moreCodes }),
      wished: formatSlash(entry.wishedStartDate),
      ...(startDate && { start: formatSlash(startDate) }),
      status,
      ...(isCorrected(entry) && { corrected: true }),
      ...(entry.assigneeName !== null && { assignee: entry.assigneeName }),
    };
  });
}

/** How long an application has been under review, and whether nobody has begun in time. */
function standing(
  { status, filedAt, assigneeName }: QueueEntry,
  today: JapanDate,
  age: number,
): Pick<QueueRow, "age" | "overdue"> {
  if (!isUnderReview(status)) return { age: "—" };
  const waits = assigneeName === null && statusAfter("takeOn", "staff", { status, asksForCertificates: false });
  return { age: ageWord(japanDateOf(filedAt), today, age), ...(waits && age >= overdueAfter && { overdue: true }) };
}

/** What waits for a review although it has a reviewer came back from a question. */
const isCorrected = ({ status, assigneeName }: QueueEntry): boolean =>
  assigneeName !== null && statusesBefore("takeOn").includes(status);
