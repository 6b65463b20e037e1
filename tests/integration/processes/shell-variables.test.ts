import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { freePort } from "@/lib/processes/free-port";
import { type StartCommand, startCommand } from "../../support/start-command";

// People who work with PostgreSQL, or behind a proxy, have variables in their shell that are meant for other servers.

let dataFolder: string;
let running: StartCommand | undefined;

beforeAll(async () => {
  await ensureBuild();
  dataFolder = mkdtempSync(join(tmpdir(), "nss-variables-"));
});

afterEach(async () => {
  running?.process.kill("SIGTERM");
  await running?.ended;
});

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

async function startsWith(variables: Record<string, string>): Promise<void> {
  running = startCommand({ PORT: String(await freePort()), DATA_DIR: dataFolder, ...variables });
  await running.ready;
  expect(running.printed()).not.toContain("process ended");
}

test("what the shell says to PostgreSQL's programs does not reach the embedded server or its clients", async () => {
  await startsWith({
    PGSSLMODE: "require",
    PGOPTIONS: "-c search_path=private",
    PGSSLNEGOTIATION: "nonsense",
    PGCLIENTENCODING: "nonsense",
    PGDATESTYLE: "nonsense",
    PGPORT: "nonsense",
  });
});

test("the start finds its own portal past the shell's proxy", async () => {
  const nobodyThere = `http://127.0.0.1:${await freePort()}`;
  await startsWith({ NODE_USE_ENV_PROXY: "1", HTTP_PROXY: nobodyThere, http_proxy: nobodyThere });
});
