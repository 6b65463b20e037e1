import { prepareJobQueue } from "@/lib/adapters/job-queue";
import { migrate } from "./migrate";

/**
 * Brings a database to what this version needs: our tables, then the job queue's own. Does nothing where that is done.
 * @returns the names of the migrations applied now
 * @throws MigrationConflict when the database's history contradicts this version's migrations
 */
export async function prepareDatabase(databaseUrl: string): Promise<string[]> {
  const applied = await migrate(databaseUrl);
  await prepareJobQueue(databaseUrl);
  return applied;
}
