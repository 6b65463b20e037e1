import { setTimeout as pause } from "node:timers/promises";
import { countMailsUnderWay } from "../../data/qa/background-work";
import type { QaContext } from "./qa-context";

/** In milliseconds. */
const patience = 30_000;
const betweenLooks = 50;

/**
 * Waits until nothing is done in the background any more. Mails that the other side did not take, and that are to be tried
 * again later, are not waited for.
 * @returns how many mails are still under way after 30 seconds: 0 when all is done
 */
export async function waitUntilIdle({ db }: QaContext): Promise<number> {
  const end = performance.now() + patience;
  for (;;) {
    const left = await countMailsUnderWay(db);
    if (left === 0 || performance.now() > end) return left;
    await pause(betweenLooks);
  }
}
