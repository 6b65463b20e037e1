import { assigneeWords, waitingWords } from "@/components/review/queue-filter-words";
import type { QueueFilter } from "@/lib/domain/application/queue-filter";
import { statusText } from "@/lib/domain/application/status";
import { formatSlash } from "@/lib/domain/calendar/japan-date";

/** The filters besides the search, as an address without them. */
export const withoutFilter = {
  status: undefined,
  assignee: undefined,
  waiting: undefined,
  filedFrom: undefined,
  filedThrough: undefined,
} as const;

/** The filters besides the search, in the words of the form; empty where there are none. */
export function filterWords({ status, assignee, waiting, filedFrom, filedThrough, search }: QueueFilter): string[] {
  // One application is meant: it is found whatever else is ticked.
  if (search?.kind === "receiptNumber") return [];
  return [
    ...status.map((each) => `「${statusText(each).word}」`),
    ...(assignee ? [`担当「${assigneeWords[assignee]}」`] : []),
    ...(waiting ? [`作業「${waitingWords[waiting]}」`] : []),
    ...(filedFrom ? [`受付日「${formatSlash(filedFrom)}から」`] : []),
    ...(filedThrough ? [`受付日「${formatSlash(filedThrough)}まで」`] : []),
  ];
}
