import { readLatestInstant } from "../../data/qa/background-work";
import { runDueWork } from "../due-work/run-due-work";
import type { QaContext } from "./qa-context";

/** An instant, a step forward in milliseconds, or back to the time that it would tell without having been moved. */
export type ClockChange = { readonly now: Date } | { readonly advance: number } | "release";

/**
 * Moves the clock and does what falls due until then. Going back behind what has happened is refused, as it would leave
 * histories that end before they begin: a reset begins anew at an earlier time.
 * @returns the instant behind which it cannot go, where it was refused
 */
export async function moveClock(change: ClockChange, context: QaContext): Promise<{ readonly refused?: Date }> {
  const { clock, db } = context;
  const target = targetOf(change, context);
  const latest = await readLatestInstant(db);
  if (latest && target < latest) return { refused: latest };
  if (change === "release") clock.release();
  else clock.moveTo(target);
  await runDueWork(context);
  return {};
}

function targetOf(change: ClockChange, { clock, started }: QaContext): Date {
  if (change === "release") return started.now();
  return "now" in change ? change.now : new Date(clock.now().getTime() + change.advance);
}
