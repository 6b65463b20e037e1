import { logFailure } from "../adapters/log";
import type { PortalHealth, PortalSigns } from "../domain/health/portal-health";
import { env } from "../env";
import { readHealth } from "../services/health/read-health";
import type { ServiceContext } from "../services/service-context";

/** What staff should know of the portal's parts while they work. */
export interface PortalAlerts {
  readonly mailDelay?: NonNullable<NonNullable<PortalSigns["database"]>["delay"]>;
  /** No worker sends mails or does what falls due. */
  readonly workerMissed?: true;
  /** Free bytes on a disk that is nearly full. */
  readonly diskLow?: number;
}

/** For so long all pages of this process show the same reading (in milliseconds). */
const keptFor = 3_000;

let kept: { readonly at: number; readonly alerts: Promise<PortalAlerts> } | undefined;

/** The alerts of now. A reading that fails is logged and shows none, as the page itself still works. */
export function portalAlerts(context: ServiceContext): Promise<PortalAlerts> {
  if (!kept || performance.now() - kept.at > keptFor) {
    const alerts = readHealth(context, env().DATA_DIR).then(alertsOf, (error) => {
      logFailure(error, "alerts");
      return {};
    });
    kept = { at: performance.now(), alerts };
  }
  return kept.alerts;
}

const alertsOf = ({ health, signs }: { readonly health: PortalHealth; readonly signs: PortalSigns }): PortalAlerts => ({
  ...(signs.database?.delay && { mailDelay: signs.database.delay }),
  ...(health.worker.state === "failed" && { workerMissed: true }),
  ...(health.disk.state === "low" && { diskLow: signs.disk.free }),
});
