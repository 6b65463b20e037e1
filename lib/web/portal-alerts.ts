import { logFailure } from "../adapters/log";
import type { PortalSigns } from "../domain/health/portal-health";
import type { HealthReading } from "../services/health/read-health";
import { healthReading } from "./health-reading";

/** What staff should know of the portal's parts while they work. */
export interface PortalAlerts {
  readonly mailDelay?: NonNullable<NonNullable<PortalSigns["database"]>["delay"]>;
  /** No worker sends mails or does what falls due. */
  readonly workerMissed?: true;
  /** Free bytes on a disk that is nearly full. */
  readonly diskLow?: number;
}

/** The alerts of now. A reading that fails is logged and shows none, as the page itself still works. */
export async function portalAlerts(): Promise<PortalAlerts> {
  try {
    return alertsOf(await healthReading());
  } catch (error) {
    logFailure(error, "alerts");
    return {};
  }
}

const alertsOf = ({ health, signs }: HealthReading): PortalAlerts => ({
  ...(signs.database?.delay && { mailDelay: signs.database.delay }),
  ...(health.worker.state === "failed" && { workerMissed: true }),
  ...(health.disk.state === "low" && { diskLow: signs.disk.free }),
});
