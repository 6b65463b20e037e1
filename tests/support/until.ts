import { setTimeout as sleep } from "node:timers/promises";

/** Asks again and again until it holds. @throws when it does not within a minute */
export async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`not within a minute: ${holds}`);
    await sleep(50);
  }
}
