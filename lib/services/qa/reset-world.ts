import { emptyWorld, keepWorld, restoreWorld } from "../../data/qa/world-snapshots";
import type { QaContext, World } from "./qa-context";
import { waitUntilIdle } from "./wait-until-idle";

/**
 * Replaces all data, sessions included, by those of a world, and sets the clock to its time. The first time in a build the
 * world is made, which takes some seconds; later it is copied.
 */
export async function resetWorld({ name, now, make }: World, context: QaContext): Promise<void> {
  // A mail that is on its way would be recorded in the new world.
  await waitUntilIdle(context);
  if (!(await restoreWorld(name, context.build, context.db))) {
    await emptyWorld(context.db);
    await make({ ...context, clock: { now: () => now } });
    await keepWorld(name, context.build, context.db);
  }
  context.clock.moveTo(now);
}
