import { openJobQueue } from "../adapters/job-queue";
import { keyRing } from "../adapters/key-ring";
import { checkWhenDown } from "../adapters/outages";
import { openDatabase } from "../data/database";
import { isDatabaseReachable } from "../data/is-database-reachable";
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
  const db = openDatabase(DATABASE_URL);
  checkWhenDown("database", () => isDatabaseReachable(db));
  return {
    db,
    clock: portalClock(),
    keys: keyRing([SEALING_KEY, ...SEALING_KEY_PREVIOUS].map(sealingKeyBytes)),
    jobs: await openJobQueue(DATABASE_URL),
    baseUrl: BASE_URL,
  };
}
