import type { ApplicationStatus, Tone } from "../application/status";
import { statusesBefore } from "../application/transitions";
import type { JapanDate } from "../calendar/japan-date";
import type { AskedConsent } from "./asked-consent";

/** What the system manager of the other office said. */
export type ConsentAnswer = "AGREED" | "DECLINED";

/** The question to another office whether it agrees to what an application asks for. */
export interface Consent {
  readonly id: string;
  readonly officeCode: string;
  /** As filed, for lists and sentences. */
  readonly officeName: string;
  readonly asked: AskedConsent;
  readonly askedAt: Date;
  /** The last day on which an answer is in time. */
  readonly dueOn: JapanDate;
  readonly answer: ConsentAnswer | null;
  readonly answeredAt: Date | null;
  /** Why it agrees or not; may be empty. */
  readonly reason: string;
  /** When a correction of the application took its place, or did without it. */
  readonly replacedAt: Date | null;
}

/** `closed`: the application is not under review any more, so that nothing is to be answered. */
export type ConsentState = "open" | "overdue" | "agreed" | "declined" | "replaced" | "closed";

/** Whether a consent can still be given to an application of this status. */
export const takesConsent = (status: ApplicationStatus): boolean => statusesBefore("agree").includes(status);

export function consentState(
  { answer, replacedAt, dueOn }: Pick<Consent, "answer" | "replacedAt" | "dueOn">,
  status: ApplicationStatus,
  today: JapanDate,
): ConsentState {
  if (replacedAt) return "replaced";
  if (answer) return answer === "AGREED" ? "agreed" : "declined";
  if (!takesConsent(status)) return "closed";
  return dueOn < today ? "overdue" : "open";
}

/** Whether it waits for an answer. One that is overdue still does. */
export const isUnanswered = (state: ConsentState): boolean => state === "open" || state === "overdue";

const texts: Record<ConsentState, { readonly word: string; readonly tone: Tone }> = {
  open: { word: "回答待ち", tone: "attention" },
  overdue: { word: "回答期限超過", tone: "attention" },
  agreed: { word: "同意", tone: "done" },
  declined: { word: "不同意", tone: "stopped" },
  replaced: { word: "取消し", tone: "stopped" },
  closed: { word: "回答不要", tone: "stopped" },
};

export const consentWord = (state: ConsentState): string => texts[state].word;
export const consentTone = (state: ConsentState): Tone => texts[state].tone;
