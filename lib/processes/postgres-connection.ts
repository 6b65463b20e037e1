import { readFileSync } from "node:fs";
import { Client } from "pg";
import { isAlive } from "./process-identity";

/** How the embedded server is reached; kept in `connection.json` beside its files. */
export interface Connection {
  port: number;
  password: string;
}

export const databaseName = "nss";
export const userName = "nss";

export function urlOf({ port, password }: Connection, database: string): string {
  return `postgresql://${userName}:${password}@127.0.0.1:${port}/${database}`;
}

/** Waits until the server takes connections. @throws with the end of its log where it does not */
export async function waitUntilReady(connection: Connection, pid: number, logFile: string): Promise<void> {
  // Recovery after a crash may take a while; a server that is alive is given that time.
  const deadline = performance.now() + 120_000;
  for (;;) {
    const client = new Client({ connectionString: urlOf(connection, "postgres"), connectionTimeoutMillis: 5_000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      const code = (error as { code?: string }).code;
      const starting = code === "ECONNREFUSED" || code === "57P03" || code === "ECONNRESET";
      if (!starting) throw error;
      if (performance.now() > deadline || !isAlive(pid)) {
        throw new Error(`PostgreSQL does not answer:\n${endOf(logFile)}`, { cause: error });
      }
      await new Promise((done) => setTimeout(done, 30));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** Creates the database `nss` where it is missing. */
export async function createDatabase(connection: Connection): Promise<void> {
  const client = new Client({ connectionString: urlOf(connection, "postgres") });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

/** The last lines of a log. */
export function endOf(logFile: string): string {
  try {
    return readFileSync(logFile, "utf8").split("\n").slice(-15).join("\n");
  } catch {
    return "(no log)";
  }
}
