import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { runScript } from "@/lib/processes/run-script";
import { cloneDatabase } from "./database-server";
import { sharedServer } from "./shared-server";

/** The instant at which the tests' demo world was made: Tuesday morning, a business day. */
export const demoNow = "2026-11-24T09:00:00+09:00";

const demoName = "nss_demo";

/** A database of one's own with the demo world as it is at `demoNow`. It is seeded once a run and cloned from then on. */
export async function cloneDemoDatabase(): Promise<string> {
  const { templateUrl } = sharedServer();
  const demo = new URL(templateUrl);
  demo.pathname = `/${demoName}`;
  await makeOnce(templateUrl);
  return await cloneDatabase(demo.href, `portal_${randomBytes(6).toString("hex")}`);
}

async function makeOnce(templateUrl: string): Promise<void> {
  const maintenance = new URL(templateUrl);
  maintenance.pathname = "/postgres";
  const client = new Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    // Test files run in several processes: the first makes it, the others wait here.
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [demoName]);
    const found = await client.query("SELECT FROM pg_database WHERE datname = $1", [demoName]);
    if (found.rowCount) return;
    const unfinished = await cloneDatabase(templateUrl, `${demoName}_${randomBytes(6).toString("hex")}`);
    const environment = { ...sharedServer().keys, DATABASE_URL: unfinished, NSS_NOW: demoNow, NSS_DEMO: "1" };
    await runScript(["--import", "tsx", "lib/processes/seed-command.ts"], environment);
    await client.query(`ALTER DATABASE "${new URL(unfinished).pathname.slice(1)}" RENAME TO ${demoName}`);
  } finally {
    await client.end();
  }
}
