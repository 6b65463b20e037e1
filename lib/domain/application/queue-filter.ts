import * as z from "zod/mini";
import { choices, optionalChoice, optionalEightDigitDate } from "../text/fields";
import { filedRange } from "./filed-range";
import { queueSearch } from "./queue-search";
import { type ApplicationStatus, applicationStatuses } from "./status";
import { statusesBefore } from "./transitions";

export const assigneeChoices = ["me", "nobody", "somebody"] as const;
export const queueOrders = ["oldest", "newest"] as const;
export type QueueOrder = (typeof queueOrders)[number];

const readFilter = z.object({
  search: queueSearch,
  /** None ticked: every status. */
  status: choices(applicationStatuses, { label: "ステータス" }),
  assignee: optionalChoice(assigneeChoices, { label: "担当" }),
  waiting: optionalChoice(["certificates"], { label: "作業" }),
  filedFrom: optionalEightDigitDate({ label: "受付日（から）" }),
  filedThrough: optionalEightDigitDate({ label: "受付日（まで）" }),
  order: optionalChoice(queueOrders, { label: "並び順" }),
});

/** The filters of 申込審査一覧, as its address carries them. */
export const queueFilterSchema = readFilter.check(filedRange("受付日"));
export type QueueFilter = z.output<typeof queueFilterSchema>;

/** What the queue shows when it is opened without filters: what waits for the Center's review. */
export const statusesToReview: readonly ApplicationStatus[] = [
  ...statusesBefore("takeOn"),
  ...statusesBefore("approve"),
];
