import { mkdtempSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "@/lib/processes/embedded-database";
import { startTimeOf } from "@/lib/processes/process-identity";
import { prepareDatabase } from "@/prisma/prepare-database";

const folderPrefix = "nss-test-";

/** A PostgreSQL for one run of tests; its database `nss` is migrated and serves as the template that tests clone. */
export interface TestDatabaseServer {
  url: string;
  pid: number;
  /** Stops the server and deletes its files. */
  stop(): Promise<void>;
}

/** Starts a server in a folder of its own, which carries this process's id: a later run clears up after a killed one. */
export async function startTestDatabaseServer(): Promise<TestDatabaseServer> {
  await clearUpAfterKilledRuns();
  const folder = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`));
  const database = await startEmbeddedDatabase({ folder, durable: false, maxConnections: 300 });
  await prepareDatabase(database.url);
  return {
    url: database.url,
    pid: database.pid,
    stop: async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function clearUpAfterKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(name.startsWith(folderPrefix) ? name.slice(folderPrefix.length).split("-")[0] : Number.NaN);
    if (!Number.isInteger(pid) || startTimeOf(pid) !== undefined) continue;
    const folder = join(tmpdir(), name);
    const left: EmbeddedDatabase | undefined = await startEmbeddedDatabase({ folder, durable: false }).catch(
      () => undefined,
    );
    await left?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes the database `name` as a copy of `template`, on the same server. Nobody may be connected to the template. */
export async function cloneDatabase(templateUrl: string, name: string): Promise<string> {
  const template = new URL(templateUrl);
  await onServer(templateUrl, `CREATE DATABASE "${name}" TEMPLATE "${template.pathname.slice(1)}"`);
  template.pathname = `/${name}`;
  return template.href;
}

/** Drops the database, also when something is still connected to it. */
export async function dropDatabase(databaseUrl: string): Promise<void> {
  await onServer(databaseUrl, `DROP DATABASE IF EXISTS "${new URL(databaseUrl).pathname.slice(1)}" WITH (FORCE)`);
}

async function onServer(databaseUrl: string, statement: string): Promise<void> {
  const maintenance = new URL(databaseUrl);
  maintenance.pathname = "/postgres";
  const client = new Client({ connectionString: maintenance.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
