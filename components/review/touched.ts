import type { TouchedCase } from "@/lib/domain/application/calendar-touches";

/** What a change of the calendar would touch, as a form shows it. */
export interface Touched {
  /** The day, in words. */
  readonly day: string;
  readonly cases: readonly TouchedCase[];
  /** What the tick posts. */
  readonly tick: string;
}
