import type { BusinessCalendar } from "../calendar/business-days";
import { type JapanDate, japanDateOf } from "../calendar/japan-date";
import { answerDueDay } from "./answer-due-day";
import { reviewDueDay } from "./review-due-day";
import { isUnderReview } from "./staff-work";
import { type Standing, statusAfter } from "./transitions";

/** R22: who must act now. The calendar: nobody can hasten it, it waits for its start date. Nobody: it has ended. */
export type Holder =
  | { readonly kind: "customer" | "anyReviewer" | "certificateOperator" | "calendar" | "nobody" }
  | { readonly kind: "reviewer"; readonly name: string };

/** R22: whose turn it is, since when, and until which day at the latest. */
export interface Turn {
  readonly holder: Holder;
  /** The moment of the act that handed it over. */
  readonly since: Date;
  /** Null where nothing is due any more. */
  readonly due: JapanDate | null;
}

/** Whether a review is what it waits for. */
export const isReviewer = ({ kind }: Holder): boolean => kind === "reviewer" || kind === "anyReviewer";

/** When an application came and went, as its row keeps it. */
interface Moments {
  readonly filedAt: Date;
  /** When it came back last: answered or corrected. */
  readonly correctedAt: Date | null;
  readonly waitingSince: Date;
}

export interface TurnFacts extends Standing, Moments {
  /** Its reviewer, as far as the reader may know. */
  readonly assigneeName: string | null;
  readonly startDate: JapanDate | null;
}

export function turnOf(facts: TurnFacts, calendar: BusinessCalendar): Turn {
  const holder = holderOf(facts);
  return { holder, since: facts.waitingSince, due: dueDayOf(holder, facts, calendar) };
}

/** When it last came to the Center: filed, or come back from a question. */
export const arrivedAt = ({ filedAt, correctedAt }: Pick<Moments, "filedAt" | "correctedAt">): Date =>
  correctedAt ?? filedAt;

function holderOf({ assigneeName, ...standing }: Standing & Pick<TurnFacts, "assigneeName">): Holder {
  const side = sideOf(standing);
  if (side !== "review") return { kind: side };
  return assigneeName === null ? { kind: "anyReviewer" } : { kind: "reviewer", name: assigneeName };
}

type Side = "customer" | "review" | "certificateOperator" | "calendar" | "nobody";

function sideOf(standing: Standing): Side {
  if (statusAfter("correct", "customer", standing)) return "customer";
  if (isUnderReview(standing.status)) return "review";
  if (statusAfter("completeCertificates", "staff", standing)) return "certificateOperator";
  return statusAfter("startUse", "system", standing) ? "calendar" : "nobody";
}

function dueDayOf({ kind }: Holder, facts: TurnFacts, calendar: BusinessCalendar): JapanDate | null {
  switch (kind) {
    case "customer":
      return answerDueDay(japanDateOf(facts.waitingSince), calendar);
    case "reviewer":
    case "anyReviewer":
      return reviewDueDay(japanDateOf(arrivedAt(facts)), calendar);
    case "certificateOperator":
    case "calendar":
      return facts.startDate;
    case "nobody":
      return null;
  }
}

/** An application around an act, as far as it says whose turn it is. */
interface Position extends Standing {
  readonly assigneeId: string | null;
}

/**
 * Since when an application waits after an act: since the act, where it is another one's turn now. What a reviewer gives back
 * waits for any reviewer as it did before, since it came.
 */
export function waitingSinceAfter(before: Position & Moments, after: Position, at: Date): Date {
  const side = sideOf(after);
  if (side !== sideOf(before)) return at;
  if (side !== "review" || after.assigneeId === before.assigneeId) return before.waitingSince;
  return after.assigneeId === null ? arrivedAt(before) : at;
}
