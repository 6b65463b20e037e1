import type { JapanDate } from "../calendar/japan-date";

/** Why another takes over a company's contracts (the usual grounds of the law; the list is our own). */
export const successionReasons = ["MERGER", "SPLIT", "TRANSFER", "INHERITANCE", "OTHER"] as const;
export type SuccessionReason = (typeof successionReasons)[number];

const words: Record<SuccessionReason, string> = {
  MERGER: "合併",
  SPLIT: "会社分割",
  TRANSFER: "事業譲渡",
  INHERITANCE: "相続",
  OTHER: "その他",
};

export const successionReasonWord = (reason: SuccessionReason): string => words[reason];

/** 地位の承継: who the company was before, and how it came about. */
export interface Succession {
  /** The first day on which the successor holds the contracts. */
  readonly from: JapanDate;
  readonly predecessor: string;
  readonly reason: SuccessionReason;
  /** 承継の効力発生日 */
  readonly tookEffectOn: JapanDate;
  /** The file that proves it, by its name and hash. */
  readonly proof: string;
}
