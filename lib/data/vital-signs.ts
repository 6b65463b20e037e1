import type { SystemActor } from "../domain/account/actor";
import type { Connection } from "./database";
import { countLimit } from "./review-desk";

/** What the database knows of the portal's parts. */
export interface VitalSigns {
  /** Seconds since any worker was last alive; null when there is none. */
  readonly workerSilentFor: number | null;
  /** Seconds that the oldest job which could be done now has waited; null when none waits. */
  readonly queueWaitsFor: number | null;
  /** Mails that were given up, at most `countLimit`. */
  readonly failedMails: number;
}

export async function readVitalSigns(_actor: SystemActor, db: Connection): Promise<VitalSigns> {
  const [signs] = await db.$queryRaw<VitalSigns[]>`
    SELECT
      (SELECT extract(epoch FROM now() - max("beatAt"))::int FROM "WorkerHeartbeat") AS "workerSilentFor",
      (SELECT extract(epoch FROM now() - min("start_after"))::int FROM pgboss.job
        WHERE "name" = 'mail' AND "state" IN ('created', 'retry') AND "start_after" <= now()) AS "queueWaitsFor",
      (SELECT count(*)::int FROM (SELECT 1 FROM "Mail" WHERE "state" = 'FAILED' LIMIT ${countLimit}) found) AS "failedMails"`;
  if (!signs) throw new Error("the vital signs came back empty");
  return signs;
}
