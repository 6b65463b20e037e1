import { isDatabaseLoss } from "../../adapters/database-loss";
import { diskSpace } from "../../adapters/disk-space";
import { logFailure } from "../../adapters/log";
import { partFailed, partWorks } from "../../adapters/outages";
import { readMailDelay } from "../../data/mails";
import { readVitalSigns } from "../../data/vital-signs";
import { systemActor } from "../../domain/account/actor";
import { judgeHealth, type PortalHealth, type PortalSigns } from "../../domain/health/portal-health";
import type { ServiceContext } from "../service-context";

/** A database that is silent for so long counts as down (in milliseconds). */
const patience = 3000;

export interface HealthReading {
  readonly health: PortalHealth;
  readonly signs: PortalSigns;
}

/** Looks at the portal's parts; a worker that is missed and its return reach the log by whoever looks first. */
export async function readHealth(
  context: Pick<ServiceContext, "db" | "clock">,
  dataFolder: string,
): Promise<HealthReading> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined).unref());
  const [database, disk] = await Promise.all([Promise.race([readDatabase(context), silence]), diskSpace(dataFolder)]);
  const signs = { now: context.clock.now(), disk, ...(database && { database }) };
  const health = judgeHealth(signs);
  tell(health);
  return { health, signs };
}

async function readDatabase({ db }: Pick<ServiceContext, "db">): Promise<PortalSigns["database"]> {
  try {
    const [signs, delay] = await Promise.all([readVitalSigns(systemActor, db), readMailDelay(systemActor, db)]);
    return { ...signs, delay };
  } catch (error) {
    logFailure(error, "health");
    if (isDatabaseLoss(error)) return undefined;
    throw error;
  }
}

/** A process that has just started may have come up before the worker (in milliseconds). */
const startTakes = 60_000;

function tell({ worker, disk }: PortalHealth): void {
  const isStarting = worker.silentForSeconds === null && performance.now() < startTakes;
  if (worker.state === "failed" && !isStarting) {
    const { silentForSeconds, queueWaitsForSeconds } = worker;
    partFailed(
      "worker",
      `silent for ${silentForSeconds ?? "ever"} s, its queue waits for ${queueWaitsForSeconds ?? 0} s`,
    );
  }
  if (worker.state === "ok") partWorks("worker");
  if (disk.state === "low") partFailed("disk", `${disk.freeBytes} bytes are free`);
  else partWorks("disk");
}
