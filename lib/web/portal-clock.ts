import { join } from "node:path";
import { type Clock, clockStartingAt, systemClock } from "../adapters/clock";
import { type MovableClock, movableClock } from "../adapters/movable-clock";
import { env, isQa } from "../env";

/** The portal's time: the machine's, the one that a demo or test starts from, or the one that QA moved it to. */
export const portalClock = (): Clock => (isQa() ? qaClock() : startingClock());

/** The portal's clock where the QA kit is open. */
export const qaClock = (): MovableClock => movableClock(join(env().DATA_DIR, "qa-clock.json"), startingClock());

/** Whether the portal tells another time than the machine's. */
export const isClockMoved = (): boolean => env().NSS_NOW !== undefined || (isQa() && qaClock().isMoved());

/** One a process: each copy of this module would start its clock when it is loaded. */
const holder = globalThis as typeof globalThis & { startingClock?: Clock };

/** What the clock tells as long as it is not moved. */
export function startingClock(): Clock {
  const { NSS_NOW } = env();
  holder.startingClock ??= NSS_NOW ? clockStartingAt(new Date(NSS_NOW)) : systemClock;
  return holder.startingClock;
}
