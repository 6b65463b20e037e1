import type { SystemActor } from "../domain/account/actor";
import type { Connection } from "./database";

/** Says that a worker is alive, by the database's clock, so that the machines' clocks and a moved one do not matter. */
export async function beat(_actor: SystemActor, workerId: string, db: Connection): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "WorkerHeartbeat" ("workerId", "beatAt") VALUES (${workerId}::uuid, now())
    ON CONFLICT ("workerId") DO UPDATE SET "beatAt" = now()`;
  await db.$executeRaw`DELETE FROM "WorkerHeartbeat" WHERE "beatAt" < now() - interval '1 day'`;
}

/** A worker that ends as it was told is not missed. */
export async function endHeartbeat(_actor: SystemActor, workerId: string, db: Connection): Promise<void> {
  await db.workerHeartbeat.deleteMany({ where: { workerId } });
}
