import type { QueueQuery } from "@/lib/data/review-queue";
import type { StaffActor } from "@/lib/domain/account/actor";
import { type QueueFilter, queueFilterSchema, statusesToReview } from "@/lib/domain/application/queue-filter";
import { statusesBefore } from "@/lib/domain/application/transitions";
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
export function queueQuery(filter: QueueFilter, actor: StaffActor): Omit<QueueQuery, "after" | "limit"> {
  const { search, filedFrom, filedThrough, order = "oldest" } = filter;
  // One application is meant: wherever it stands.
  if (search?.kind === "receiptNumber") return { search, statuses: [], order };
  const certificatesWaiting = filter.waiting === "certificates";
  return {
    search,
    statuses: certificatesWaiting ? statusesBefore("completeCertificates") : filter.status,
    assignee: filter.assignee === "me" ? { id: actor.accountId } : filter.assignee,
    certificatesWaiting,
    filedFrom,
    filedThrough,
    order,
  };
}
