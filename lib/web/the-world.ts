import { clockStartingAt, systemClock } from "../adapters/clock";
import { openJobQueue } from "../adapters/job-queue";
import { keyRing } from "../adapters/key-ring";
import { openDatabase } from "../data/database";
import { env, sealingKeyBytes } from "../env";
import type { World } from "../services/world";

/** One world a process; it survives the reloading of modules in development. */
const holder = globalThis as typeof globalThis & { theWorld?: Promise<World> };

export function theWorld(): Promise<World> {
  holder.theWorld ??= openWorld().catch((error) => {
    holder.theWorld = undefined; // the next request tries again, when the database may be back
    throw error;
  });
  return holder.theWorld;
}

async function openWorld(): Promise<World> {
  const { DATABASE_URL, NSS_NOW, SEALING_KEY, SEALING_KEY_PREVIOUS, BASE_URL } = env();
  return {
    db: openDatabase(DATABASE_URL),
    clock: NSS_NOW ? clockStartingAt(new Date(NSS_NOW)) : systemClock,
    keys: keyRing([SEALING_KEY, ...SEALING_KEY_PREVIOUS].map(sealingKeyBytes)),
    jobs: await openJobQueue(DATABASE_URL),
    baseUrl: BASE_URL,
  };
}
