import type { TestProject } from "vitest/node";
import { startTestDatabaseServer } from "./database-server";

declare module "vitest" {
  interface ProvidedContext {
    templateDatabaseUrl: string;
  }
}

/** Once per run: one server with one migrated template. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestDatabaseServer();
  project.provide("templateDatabaseUrl", server.url);
  return () => server.stop();
}
