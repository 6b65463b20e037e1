import { env } from "../env";
import { type HealthReading, readHealth } from "../services/health/read-health";
import { serviceContext } from "./service-context";

/** For so long whoever asks is told the same (in milliseconds): however many ask, the database is asked once. */
const keptFor = 1_000;

let kept: { readonly at: number; readonly reading: Promise<HealthReading> } | undefined;

/** How the portal's parts are. */
export function healthReading(): Promise<HealthReading> {
  if (!kept || performance.now() - kept.at > keptFor) {
    const reading = serviceContext().then((context) => readHealth(context, env().DATA_DIR));
    kept = { at: performance.now(), reading };
  }
  return kept.reading;
}
