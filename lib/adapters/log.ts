import { isDatabaseLoss } from "./database-loss.ts";
import { currentNumber, logEvent } from "./log-event.ts";
import { partFailed } from "./outages.ts";

/**
 * Writes a bug to the log and returns the number a person can quote. A database that is gone is no bug of each request: it is
 * logged once, and all of them quote its number.
 * @param where a method and a path, or the name of a piece of work; without a query, which holds what was typed
 */
export function logFailure(error: unknown, where: string): string {
  if (isDatabaseLoss(error)) return partFailed("database", summaryOf(error));
  const number = digestOf(error) ?? currentNumber();
  logEvent("error", "failure", { number, where, why: summaryOf(error), at: framesOf(error) });
  return number;
}

/** Next's number of a failed page, which that page shows. */
const digestOf = (error: unknown): string | undefined => {
  const digest = (error as { digest?: unknown } | null)?.digest;
  return typeof digest === "string" ? digest : undefined;
};

/** The name of an error and the end of its message: what stands before is often the values that it failed over. */
export function summaryOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error === "string" ? lastLine(error) : typeof error;
  const own = `${error.name}: ${lastLine(error.message)}`;
  return error instanceof AggregateError && error.message === "" ? `${own}${summaryOf(error.errors[0])}` : own;
}

const lastLine = (text: string): string => (text.trim().split("\n").at(-1) ?? "").slice(0, 300);

/** Where in the code; nothing of the message. */
const framesOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? (error.stack ?? "")
        .split("\n")
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 12)
        .map((line) => line.trim())
        .join(" | ")
    : undefined;
