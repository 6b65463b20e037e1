import type { QueueQuery } from "@/lib/data/review-queue";
import { lateSince } from "@/lib/domain/application/late-since";
import { type QueueFilter, queueFilterSchema, statusesToReview } from "@/lib/domain/application/queue-filter";
import { type ApplicationAct, statusesBefore } from "@/lib/domain/application/transitions";
import type { WaitingChoice } from "@/lib/domain/application/waiting-choices";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { type FormValues, parseForm } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { listAddress } from "@/lib/web/list-address";

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

/** The list that a review was opened from: what `?list=` says, read as filters of the list alone. */
export function listBehind(list: string | string[] | undefined): string {
  const query = new URLSearchParams(typeof list === "string" ? list : "");
  const values = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  return listAddress(paths.queue, values, [...filterNames, "after"]);
}

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
  return {
    search,
    statuses: filter.status,
    assignee,
    filedFrom,
    filedThrough,
    order,
    ...(filter.waiting && waitingQuery(filter.waiting, lateSince(today, calendar))),
  };
}

/** What stands in one of the lists of the menu. */
export function waitingQuery(
  choice: WaitingChoice,
  late: ReturnType<typeof lateSince>,
): Pick<QueueQuery, "statuses" | "corrected" | "terminalsWaiting" | "waitingThrough"> {
  switch (choice) {
    case "center":
      return { statuses: statusesToReview };
    case "late":
      return {
        statuses: statusesToReview,
        waitingThrough: { ...sameDay("takeOn", late.takeOn), ...sameDay("approve", late.approve) },
      };
    case "corrected":
      return { statuses: statusesBefore("takeOn"), corrected: true };
    case "customer":
      return { statuses: statusesBefore("correct") };
    case "overdueAnswers":
      return { statuses: statusesBefore("correct"), waitingThrough: sameDay("correct", late.correct) };
    case "certificates":
      return { statuses: statusesBefore("completeCertificates"), terminalsWaiting: true };
  }
}

const sameDay = (act: ApplicationAct, day: JapanDate): QueueQuery["waitingThrough"] =>
  Object.fromEntries(statusesBefore(act).map((status) => [status, day]));
