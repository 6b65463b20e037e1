import { randomBytes } from "node:crypto";
import { startTestDatabaseServer } from "./database-server";

/** What the global setup of a run made, handed on to the processes that run the test files. */
export interface SharedServer {
  /** A migrated database without rows; nobody connects to it, tests clone it. */
  templateUrl: string;
  /** The keys of everything that is seeded once and used by many. */
  keys: { AUTH_SECRET: string; SEALING_KEY: string };
}

const variable = "NSS_TEST_SERVER";

/** For global setups: starts the run's PostgreSQL and returns what stops it. */
export async function startSharedServer(): Promise<() => Promise<void>> {
  const server = await startTestDatabaseServer();
  const keys = { AUTH_SECRET: randomBytes(32).toString("base64"), SEALING_KEY: randomBytes(32).toString("base64") };
  process.env[variable] = JSON.stringify({ templateUrl: server.url, keys } satisfies SharedServer);
  return () => server.stop();
}

/** For tests. @throws outside a run with a global setup */
export function sharedServer(): SharedServer {
  const text = process.env[variable];
  if (text === undefined)
    throw new Error("There is no test database server: run this through vitest's or Playwright's project");
  return JSON.parse(text) as SharedServer;
}
