import type { Tone } from "./status";

/** Where a mail stands: WAITING for the worker's next try, SENT, or FAILED for good until somebody resends it. */
export const mailStates = ["WAITING", "SENT", "FAILED"] as const;
export type MailState = (typeof mailStates)[number];

const texts: Record<MailState, { readonly word: string; readonly tone: Tone }> = {
  WAITING: { word: "送信待ち", tone: "waiting" },
  SENT: { word: "送信済み", tone: "done" },
  FAILED: { word: "送信失敗", tone: "attention" },
};

export const mailStateText = (state: MailState) => texts[state];
