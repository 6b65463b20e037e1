import { currentNumber, logEvent } from "./log-event.ts";

/** A part of the portal, or something it leans on, that may fail for a while. */
export type Part = "database" | "mail" | "worker" | "web" | "disk";

interface Outage {
  readonly number: string;
  readonly since: number;
  lastFailure: number;
  failures: number;
}

interface OutageState {
  readonly outages: Map<Part, Outage>;
  readonly checks: Map<Part, () => Promise<boolean>>;
}

/** One a process, see log-event. */
const holder = globalThis as typeof globalThis & { nssOutages?: OutageState };
holder.nssOutages ??= { outages: new Map(), checks: new Map() };
const { outages, checks } = holder.nssOutages;

/**
 * How often a part that is down is asked, how long its answer is waited for, and how long nothing may fail before it counts as
 * back (in milliseconds).
 */
const [askEvery, patience, quietFor] = [1_000, 3_000, 3_000];

/**
 * A part failed: the first failure is logged, further ones are counted until it works again.
 * @returns the number of the outage in the log
 */
export function partFailed(part: Part, why: string): string {
  const outage = outages.get(part);
  if (outage) {
    outage.failures += 1;
    outage.lastFailure = performance.now();
    return outage.number;
  }
  const [number, now] = [currentNumber(), performance.now()];
  outages.set(part, { number, since: now, lastFailure: now, failures: 1 });
  logEvent("error", `${part} failed`, { number, why: why.slice(0, 300) });
  if (checks.has(part)) askUntilBack(part);
  return number;
}

/** A part works: logged once where it had failed before, with the seconds that took and the failures in them. */
export function partWorks(part: Part): void {
  const outage = outages.get(part);
  if (!outage) return;
  outages.delete(part);
  const seconds = Math.round((performance.now() - outage.since) / 1000);
  logEvent("info", `${part} works again`, { number: outage.number, seconds, failures: outage.failures });
}

/** How it is found out that a part which failed is back; it may throw while it is not. */
export function checkWhenDown(part: Part, check: () => Promise<boolean>): void {
  const isFirst = !checks.has(part);
  checks.set(part, check);
  if (isFirst && outages.has(part)) askUntilBack(part);
}

function askUntilBack(part: Part): void {
  const timer = setTimeout(async () => {
    // A question that was on its way when the part went may never be answered.
    const unanswered = new Promise<false>((done) => setTimeout(done, patience, false).unref());
    const works = await Promise.race([
      checks
        .get(part)?.()
        .catch(() => false),
      unanswered,
    ]);
    const quiet = performance.now() - (outages.get(part)?.lastFailure ?? 0) > quietFor;
    if (works && quiet) partWorks(part);
    else askUntilBack(part);
  }, askEvery);
  timer.unref();
}
