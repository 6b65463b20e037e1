import * as z from "zod/mini";
import { field } from "../text/field";
import { quoted } from "../text/field-problem-sentences";
import { choices, optionalChoice, optionalEightDigitDate } from "../text/fields";
import { isUuid } from "../text/uuid";
import { filedRange } from "./filed-range";
import { queueSearch } from "./queue-search";
import { type ApplicationStatus, applicationStatuses } from "./status";
import { statusesBefore } from "./transitions";
import { waitingChoices } from "./waiting-choices";

export const assigneeChoices = ["me", "nobody", "somebody"] as const;

/** Whose cases: one of the words, or the account of a colleague. */
const assignee = field<(typeof assigneeChoices)[number] | { readonly id: string } | undefined>((typed) => {
  if (typed === "") return { value: undefined };
  const word = assigneeChoices.find((one) => one === typed);
  if (word) return { value: word };
  const problem = `担当${quoted(typed.slice(0, 100))}は選択肢にありません。表示されている中から選び直してください。`;
  return isUuid(typed) ? { value: { id: typed } } : { problem };
});

export const queueOrders = ["oldest", "newest"] as const;
export type QueueOrder = (typeof queueOrders)[number];

const readFilter = z.object({
  search: queueSearch,
  /** None ticked: every status. */
  status: choices(applicationStatuses, { label: "ステータス" }),
  assignee,
  waiting: optionalChoice(waitingChoices, { label: "対応待ち" }),
  filedFrom: optionalEightDigitDate({ label: "受付日（から）" }),
  filedThrough: optionalEightDigitDate({ label: "受付日（まで）" }),
  order: optionalChoice(queueOrders, { label: "並び順" }),
});

/** The filters of 申込審査一覧, as its address carries them. */
export const queueFilterSchema = readFilter.check(filedRange("受付日"));
export type QueueFilter = z.output<typeof queueFilterSchema>;

/** What waits for a review: to be taken on, or to be decided. The queue shows it when it is opened without filters. */
export const statusesToReview: readonly ApplicationStatus[] = [
  ...statusesBefore("takeOn"),
  ...statusesBefore("approve"),
];
