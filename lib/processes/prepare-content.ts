import { Client } from "pg";
import { summaryOf } from "@/lib/adapters/log";
import { isRealDeployment, type Settings, UnusableSettings, wantsDemoWorld } from "@/lib/env";
import { grantRuntimeRights } from "@/prisma/grant-runtime-rights";
import { prepareDatabase } from "@/prisma/prepare-database";
import { ensureDemoWorld, refuseDemoAccounts } from "./demo-world";

// Apart from that of the migrations, which are waited for inside.
const startLock = 72_707_370;

type InStage = <T>(title: string, work: () => Promise<[result: T, note: string]>) => Promise<T>;

/**
 * Everything that a start does to the database: migrations and demo world. Of several starts on one database of one's own, each
 * waits until the one before is done; the embedded database belongs to the only start on its data folder.
 * @param environment what the seeding process needs besides DATABASE_URL: the keys, the clock
 */
export async function prepareContent(
  settings: Settings,
  databaseUrl: string,
  environment: () => Record<string, string | undefined>,
  inStage: InStage,
): Promise<void> {
  const ownerUrl = settings.MIGRATION_DATABASE_URL ?? databaseUrl;
  const lock =
    settings.DATABASE_URL === undefined
      ? undefined
      : await takeTurn(ownerUrl, settings.MIGRATION_DATABASE_URL ? "MIGRATION_DATABASE_URL" : "DATABASE_URL");
  try {
    await inStage("Migrations", async () => {
      const applied = await prepareDatabase(ownerUrl);
      if (settings.MIGRATION_DATABASE_URL) await grantRuntimeRights(ownerUrl, databaseUrl);
      return [undefined, applied.length === 0 ? "up to date" : `applied ${applied.length}`];
    });
    await inStage("Demo world", async () => {
      if (isRealDeployment(settings)) await refuseDemoAccounts(databaseUrl);
      const seeded = await ensureDemoWorld(settings, { databaseUrl, ownerUrl }, environment());
      return [undefined, seeded ? "put in" : noteWithout(settings)];
    });
  } finally {
    await lock?.end();
  }
}

function noteWithout(settings: Settings): string {
  if (wantsDemoWorld(settings)) return "there already";
  return isRealDeployment(settings) ? "not in production" : "not wanted (NSS_DEMO=1 puts it in)";
}

/** Held by the connection: a start that is killed gives it back. */
async function takeTurn(databaseUrl: string, setting: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl });
  // What is done next fails by itself where the connection is lost.
  client.on("error", () => undefined);
  await client.connect().catch((error) => {
    throw new UnusableSettings([`${setting} cannot be reached: ${summaryOf(error)}`]);
  });
  await client.query("SELECT pg_advisory_lock($1)", [startLock]);
  return client;
}
