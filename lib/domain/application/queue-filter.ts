import * as z from "zod/mini";
import { field } from "../text/field";
import { quoted } from "../text/field-problem-sentences";
import { choices, optionalChoice, optionalEightDigitDate } from "../text/fields";
import { normalizeCode, normalizeSingleLine } from "../text/normalize";
import { filedRange } from "./filed-range";
import { isReceiptNumber } from "./receipt-number";
import { type ApplicationStatus, applicationStatuses } from "./status";
import { statusesBefore } from "./transitions";

/** What the queue can be searched for: each kind has its own index, and their forms never overlap. */
export type QueueSearch =
  | { readonly kind: "receiptNumber"; readonly text: string }
  | { readonly kind: "officeCode"; readonly text: string }
  | { readonly kind: "userCode"; readonly text: string };

const search = field<QueueSearch | undefined>((typed) => {
  const text = normalizeCode(typed.slice(0, 100));
  if (text === "") return { value: undefined };
  if (isReceiptNumber(text)) return { value: { kind: "receiptNumber", text } };
  if (/^[A-Z]{3}\d{3}$/.test(text)) return { value: { kind: "officeCode", text } };
  if (/^[0-9A-Z]{5}$/.test(text)) return { value: { kind: "userCode", text } };
  return {
    problem: `検索する番号${quoted(normalizeSingleLine(typed.slice(0, 200)))}の形が違います。会社名や事業所名では検索できません。受付番号（例: 180010A）、事業所コード（例: NAC555）、利用者コード（例: 1ANAC）のいずれかを、省略せずに入力してください。`,
  };
});

export const assigneeChoices = ["me", "nobody", "somebody"] as const;
export const queueOrders = ["oldest", "newest"] as const;
export type QueueOrder = (typeof queueOrders)[number];

const readFilter = z.object({
  search,
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
