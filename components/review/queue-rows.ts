import type { QueueEntry } from "@/lib/domain/application/application-listing";
import { isCorrected, overdueAfter } from "@/lib/domain/application/staff-work";
import { statusesBefore } from "@/lib/domain/application/transitions";
import { type Holder, turnOf } from "@/lib/domain/application/turn";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { ageWord, businessDaysSince } from "@/lib/domain/calendar/business-days-since";
import { formatInstant, formatSlash, type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";
import type { QueueRow } from "./queue-table";

const shownCodes = 3;

/** What the lists of the Center show of applications. */
export function queueRows(entries: readonly QueueEntry[], today: JapanDate, calendar: BusinessCalendar): QueueRow[] {
  const since = entries.map(({ waitingSince }) => japanDateOf(waitingSince));
  const ages = businessDaysSince(since, today, calendar);
  return entries.map((entry) => {
    const { receiptNumber, companyName, officeName, officeCode, status, startDate } = entry;
    const moreCodes = entry.userCodes.length - shownCodes;
    return {
      receiptNumber,
      filedAt: formatInstant(entry.filedAt),
      ...waiting(entry, ages.get(japanDateOf(entry.waitingSince)) ?? 0, today, calendar),
      companyName,
      officeName,
      officeCode,
      items: itemMarks(entry.itemKeys).join("、"),
      codes: entry.userCodes.slice(0, shownCodes),
      ...(moreCodes > 0 && { moreCodes }),
      wished: formatSlash(entry.wishedStartDate),
      ...(startDate && { start: formatSlash(startDate) }),
      status,
      ...(entry.consentDue && { consentDue: formatSlash(entry.consentDue) }),
      ...(isCorrected(entry) && { corrected: true }),
      ...(entry.assigneeName !== null && { assignee: entry.assigneeName }),
    };
  });
}

/** How long an application has waited for the one who must act now, until when it may, and whether that is over (R22). */
function waiting(
  entry: QueueEntry,
  age: number,
  today: JapanDate,
  calendar: BusinessCalendar,
): Pick<QueueRow, "age" | "due" | "late"> {
  const { holder, since, due } = turnOf(entry, calendar);
  if (holder.kind === "calendar" || holder.kind === "nobody") return { age: "—" };
  const notBegun = statusesBefore("takeOn").includes(entry.status) && age >= overdueAfter;
  const late = notBegun ? "着手遅れ" : due !== null && due < today ? lateWords[holder.kind] : undefined;
  return {
    age: ageWord(japanDateOf(since), today, age),
    ...(due !== null && { due: formatSlash(due) }),
    ...(late && { late }),
  };
}

const lateWords: Record<Exclude<Holder["kind"], "calendar" | "nobody">, string> = {
  customer: "回答期限超過",
  reviewer: "目安超過",
  anyReviewer: "目安超過",
  certificateOperator: "発行遅れ",
};
