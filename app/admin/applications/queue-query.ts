import type { QueueQuery } from "@/lib/data/review-queue";
import { lastDayOfOverdueQuestions } from "@/lib/domain/application/overdue-questions";
import { type QueueFilter, queueFilterSchema, statusesToReview } from "@/lib/domain/application/queue-filter";
import { overdueAfter } from "@/lib/domain/application/staff-work";
import { statusesBefore } from "@/lib/domain/application/transitions";
import type { WaitingChoice } from "@/lib/domain/application/waiting-choices";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { lastDayOfAge } from "@/lib/domain/calendar/business-days-since";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { type FormValues, parseForm } from "@/lib/domain/form/parse-form";

/** The names of the filters in the queue's address; `filter` says that the form was used. */
export const filterNames = [
  "filter",
  "search",
  "status",
  "assignee",
  "waiting",
  "filedFrom",
  "filedThrough",
  "order",
] as const;

/** What the address asks for; opened without filters, what waits for review. */
export const filterValues = (posted: FormValues): FormValues =>
  "filter" in posted ? posted : { ...posted, status: [...statusesToReview] };

export const readQueueFilter = (values: FormValues) => parseForm(queueFilterSchema, values);

/** The read that a filter stands for, without its page. */
export function queueQuery(
  filter: QueueFilter,
  { today, calendar }: { readonly today: JapanDate; readonly calendar: BusinessCalendar },
): Omit<QueueQuery, "after" | "limit"> {
  const { search, assignee, filedFrom, filedThrough, order = "oldest" } = filter;
  // One application is meant: wherever it stands.
  if (search?.kind === "receiptNumber") return { search, statuses: [], order };
  const waiting = filter.waiting && waitingQueries[filter.waiting];
  return {
    search,
    statuses: filter.status,
    assignee,
    filedFrom,
    filedThrough,
    order,
    ...waiting,
    ...(filter.waiting === "late" && { waitingThrough: lastDayOfAge(overdueAfter, today, calendar) }),
    ...(filter.waiting === "overdueAnswers" && { waitingThrough: lastDayOfOverdueQuestions(today, calendar) }),
  };
}

const waitingQueries: Record<WaitingChoice, Partial<QueueQuery>> = {
  center: { statuses: statusesToReview },
  late: { statuses: statusesBefore("takeOn") },
  corrected: { statuses: statusesBefore("takeOn"), corrected: true },
  customer: { statuses: statusesBefore("correct") },
  overdueAnswers: { statuses: statusesBefore("correct") },
  certificates: { statuses: statusesBefore("completeCertificates"), certificatesWaiting: true },
};
