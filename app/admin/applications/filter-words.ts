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
export function filterWords(
  { status, assignee, waiting, filedFrom, filedThrough, search }: QueueFilter,
  staff: readonly { readonly id: string; readonly name: string }[],
): string[] {
  const nameOf = (id: string) => staff.find((colleague) => colleague.id === id)?.name ?? "";
  // One application is meant: it is found whatever else is ticked.
  if (search?.kind === "receiptNumber") return [];
  return [
    // What waits for somebody has its own statuses.
    ...(waiting ? [`「${waitingWords[waiting]}」`] : status.map((each) => `「${statusText(each).word}」`)),
    ...(assignee ? [`担当「${typeof assignee === "string" ? assigneeWords[assignee] : nameOf(assignee.id)}」`] : []),
    ...(filedFrom ? [`受付日「${formatSlash(filedFrom)}から」`] : []),
    ...(filedThrough ? [`受付日「${formatSlash(filedThrough)}まで」`] : []),
  ];
}
