import * as z from "zod/mini";
import { field } from "../text/field";
import { quoted } from "../text/field-problem-sentences";
import { choices, optionalChoice, optionalEightDigitDate } from "../text/fields";
import { normalizeCode, normalizeSingleLine } from "../text/normalize";
import { isUuid } from "../text/uuid";
import { filedRange } from "./filed-range";
import { isReceiptNumber } from "./receipt-number";
import { type ApplicationStatus, applicationStatuses } from "./status";
import { statusesBefore } from "./transitions";
import { waitingChoices } from "./waiting-choices";

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

const assigneeChoices = ["me", "nobody", "somebody"] as const;

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
  search,
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
