import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { type Term, termState } from "@/lib/domain/contract/contract-over-time";
import type { TermMark } from "./term-tag";

/** Whether something can be used, and from when or until when where that is not simply now. */
export function termMark(term: Term, today: JapanDate): TermMark {
  const state = termState(term, today);
  const date = state === "upcoming" ? term.startDate : term.endDate;
  return { state, ...(date && { date: formatLong(date) }) };
}
