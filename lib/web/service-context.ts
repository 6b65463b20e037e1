import { openJobQueue } from "../adapters/job-queue";
import { keyRing } from "../adapters/key-ring";
import { openDatabase } from "../data/database";
import { env, sealingKeyBytes } from "../env";
import type { ServiceContext } from "../services/service-context";
import { portalClock } from "./portal-clock";

/** One a process; it survives the reloading of modules in development. */
const holder = globalThis as typeof globalThis & { serviceContext?: Promise<ServiceContext> };

export function serviceContext(): Promise<ServiceContext> {
  holder.serviceContext ??= openContext().catch((error) => {
    holder.serviceContext = undefined; // the next request tries again, when the database may be back
    throw error;
  });
  return holder.serviceContext;
}

async function openContext(): Promise<ServiceContext> {
  const { DATABASE_URL, SEALING_KEY, SEALING_KEY_PREVIOUS, BASE_URL } = env();
  return {
    db: openDatabase(DATABASE_URL),
    clock: portalClock(),
    keys: keyRing([SEALING_KEY, ...SEALING_KEY_PREVIOUS].map(sealingKeyBytes)),
    jobs: await openJobQueue(DATABASE_URL),
    baseUrl: BASE_URL,
  };
}
