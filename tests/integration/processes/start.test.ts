import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { freePort } from "@/lib/processes/free-port";
import { isAlive, startTimeOf } from "@/lib/processes/process-identity";
import { logLines } from "../../support/log-lines";
import { answers, query as queryAt } from "../../support/query";
import { type StartCommand, startCommand } from "../../support/start-command";
import { until } from "../../support/until";

// What `npm start` runs, with a data folder and a port of its own.

let dataFolder: string;
let port: number;
/** The portal that runs on from test to test. */
let running: StartCommand | undefined;
const others: StartCommand[] = [];

beforeAll(async () => {
  await ensureBuild();
  dataFolder = mkdtempSync(join(tmpdir(), "nss-start-"));
  port = await freePort();
});

const stop = async (start: StartCommand | undefined) => {
  start?.process.kill("SIGTERM");
  return await start?.ended;
};

afterEach(async () => {
  for (const other of others.splice(0)) await stop(other);
});

afterAll(async () => {
  await stop(running);
  rmSync(dataFolder, { recursive: true, force: true });
});

function start(): StartCommand {
  running = startCommand({ PORT: String(port), DATA_DIR: dataFolder });
  return running;
}

async function theRunningPortal(): Promise<StartCommand> {
  const portal = running ?? start();
  await portal.ready;
  return portal;
}

/** One more start beside the portal, which ends with its test. */
function another(changes: Record<string, string | undefined>): StartCommand {
  const started = startCommand({ PORT: String(port), DATA_DIR: dataFolder, ...changes });
  others.push(started);
  return started;
}

function databaseUrl(): string {
  const { port: at, password } = JSON.parse(readFileSync(join(dataFolder, "database/connection.json"), "utf8"));
  return `postgresql://nss:${password}@127.0.0.1:${at}/nss`;
}

const query = (sql: string) => queryAt(sql, databaseUrl());

const databasePid = () =>
  Number(readFileSync(join(dataFolder, "database/postgres/postmaster.pid"), "utf8").split("\n")[0]);

async function isServed(): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}/login`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

test("a start comes up, tells address and accounts, and keeps its keys to itself", async () => {
  const first = await theRunningPortal();
  expect(await isServed()).toBe(true);
  expect(first.printed()).toContain(`http://localhost:${port}`);
  expect(first.printed()).toContain("NAC555-01");
  for (const file of ["keys.json", "database/connection.json"]) {
    expect(statSync(join(dataFolder, file)).mode & 0o777).toBe(0o600);
  }
});

test("a second start on the same data folder is refused and leaves the first alone", async () => {
  await theRunningPortal();
  const second = another({ PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain("OpenNSS is already running on");
  expect(await isServed()).toBe(true);
});

test("a port that is taken is named", async () => {
  await theRunningPortal();
  const other = mkdtempSync(join(tmpdir(), "nss-start-"));
  const second = another({ DATA_DIR: other });
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(`Another program listens on port ${port}`);
  rmSync(other, { recursive: true });
});

test("unsafe production settings are refused by name before anything is touched", async () => {
  const refused = another({
    NODE_ENV: "production",
    NSS_NOW: undefined,
    DATABASE_URL: "postgresql://nss:x@127.0.0.1:1/nss",
  });
  expect(await refused.ended).toBe(1);
  const names = ["BASE_URL", "AUTH_SECRET", "SEALING_KEY", "SMTP_URL", "TRUSTED_PROXIES"];
  for (const name of names) expect(refused.printed()).toContain(`- ${name} is`);
});

test("a production database that holds the demo's accounts is refused", async () => {
  await theRunningPortal();
  const refused = another({
    NODE_ENV: "production",
    NSS_NOW: undefined,
    DATABASE_URL: databaseUrl(),
    BASE_URL: "https://nss.example",
    AUTH_SECRET: randomBytes(32).toString("base64"),
    SEALING_KEY: randomBytes(32).toString("base64"),
    SMTP_URL: "smtp://127.0.0.1:1",
    TRUSTED_PROXIES: "1",
    DATA_DIR: join(dataFolder, "production"),
    PORT: String(await freePort()),
  });
  expect(await refused.ended).toBe(1);
  expect(refused.printed()).toContain("demo accounts with the demo's password: NAC555");
});

test("killed with -9 at any moment, the next start comes up with everything acknowledged, on one database", async () => {
  const begun = await theRunningPortal();
  await query("CREATE TABLE acknowledged (round int PRIMARY KEY)");
  let killed = begun;
  for (let round = 1; round <= 6; round += 1) {
    await query(`INSERT INTO acknowledged VALUES (${round})`);
    killed.process.kill("SIGKILL");
    await killed.ended;
    killed = start();
    // Cut off somewhere between its first stage and its serving; the last one is left to come up.
    if (round < 6) {
      await Promise.race([killed.ready, sleep(round * 350 + 200 * Math.random())]);
      await until(() => answers(databaseUrl()));
    }
  }
  await killed.ready;
  expect(await isServed()).toBe(true);
  expect(await query("SELECT count(*)::int AS rounds FROM acknowledged")).toEqual([{ rounds: 6 }]);
  expect(await query(`SELECT count(*)::int AS accounts FROM "Account"`)).toEqual([{ accounts: 7 }]);
});

test("a database that is killed is started again, the portal serves on, and each process tells both once", async () => {
  const portal = await theRunningPortal();
  const told = () => logLines(portal.printed());
  const lines = (event: string) => told().filter((line) => line.event === event);
  // A worker that is still starting would end without its database, and a new one be started.
  await until(() => lines("started").some(({ part }) => part === "worker"));
  const pid = databasePid();
  process.kill(pid, "SIGKILL");
  await until(() => !isAlive(pid) || startTimeOf(pid) === undefined);
  await until(() => answers(databaseUrl()));
  expect(databasePid()).not.toBe(pid);
  await until(isServed);
  await until(() => lines("database works again").length >= lines("database failed").length);
  expect(lines("database failed").map(({ part }) => part)).toContain("start");
  for (const part of ["start", "web", "worker"]) {
    const [lost, back] = ["database failed", "database works again"].map((event) =>
      lines(event).filter((line) => line.part === part),
    );
    expect(lost?.length).toBeLessThan(2);
    expect(back?.map(({ number }) => number)).toEqual(lost?.map(({ number }) => number));
  }
  expect(lines("failure")).toEqual([]);
  expect(told().length).toBeLessThan(15);
});

test("it stops without a trace", async () => {
  const portal = await theRunningPortal();
  const pid = databasePid();
  expect(await stop(portal)).toBe(0);
  expect(startTimeOf(pid)).toBeUndefined();
  expect(await isServed()).toBe(false);
  expect(existsSync(join(dataFolder, "running.json"))).toBe(false);
});
