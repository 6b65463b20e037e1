import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { logFailure } from "@/lib/adapters/log";
import { logEvent, nameLog } from "@/lib/adapters/log-event";
import {
  isPackageScript,
  isRealDeployment,
  readSettings,
  type Settings,
  UnusableSettings,
  wantsDemoWorld,
} from "@/lib/env";
import { demoAccounts, demoPassword } from "@/prisma/demo-accounts";
import { RoleMissing } from "@/prisma/grant-runtime-rights";
import { MigrationConflict } from "@/prisma/migrate";
import { ensureBuild } from "./build";
import { DataFolderInUse, lockDataFolder } from "./data-folder-lock";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./embedded-database";
import { deploymentKeys } from "./generated-keys";
import { keepRunning } from "./keep-running";
import { scriptLauncher, watch } from "./launcher";
import { PortInUse, waitForFreePort, waitUntilServed } from "./port";
import { prepareContent } from "./prepare-content";
import { ProcessKeepsEnding, type SupervisedProcess, supervise } from "./supervised-process";
import { CannotRunPostgres } from "./way-to-run-postgres";
import { webProgram } from "./web-program";

// `npm start`: prepares what is missing, stage by stage, then keeps the web and the worker process running until it is told
// to stop. Every stage may be cut off at any moment; the next start goes on from there.

const stages = 6;
let stage = 0;
/** What has to be ended or given back, the latest first. */
const cleanup: (() => Promise<void> | void)[] = [];
const processes: SupervisedProcess[] = [];
let stopping = false;

async function inStage<T>(title: string, work: () => Promise<[result: T, note: string]>): Promise<T> {
  const started = performance.now();
  stage += 1;
  process.stdout.write(`[${stage}/${stages}] ${title} … `);
  const [result, note] = await work();
  console.log(`${note} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

async function start(): Promise<void> {
  const settings = readSettings();
  const keys = await inStage("Data folder", async () => [await prepareDataFolder(settings), settings.DATA_DIR]);
  const databaseUrl = await inStage("Database", () => openDatabase(settings));
  const started = Date.now();
  const isDemo = wantsDemoWorld(settings);
  const environment = () => ({
    ...keys,
    NODE_ENV: "production",
    PORT: String(settings.PORT),
    BASE_URL: settings.BASE_URL,
    DATA_DIR: settings.DATA_DIR,
    DATABASE_URL: databaseUrl,
    // What runs has no need of the owner's powers.
    MIGRATION_DATABASE_URL: undefined,
    NSS_DEMO: isRealDeployment(settings) ? undefined : isDemo ? "1" : "0",
    // A moved clock runs on when a process has to be started again.
    NSS_NOW: settings.NSS_NOW && new Date(Date.parse(settings.NSS_NOW) + Date.now() - started).toISOString(),
  });
  await prepareContent(settings, databaseUrl, environment, inStage);
  await inStage("Build", async () => [undefined, (await ensureBuild()) ? "built" : "up to date"]);
  await inStage("Web and worker", async () => {
    // Both write to this console too.
    process.stdout.write("\n");
    cleanup.push(() => Promise.all(processes.map((each) => each.stop())).then(() => undefined));
    const worker = run("worker", ["--import", "tsx", "lib/processes/worker.ts"], environment);
    const web = run("web", webProgram, environment);
    await Promise.race([waitUntilServed(settings.PORT), worker.keepsEnding(3), web.keepsEnding(3)]);
    return [undefined, "running"];
  });
  logEvent("info", "started", { port: settings.PORT });
  announce(settings, isDemo);
}

async function prepareDataFolder(settings: Settings) {
  await mkdir(settings.DATA_DIR, { recursive: true });
  const launcher = isPackageScript() ? scriptLauncher() : undefined;
  if (launcher === "gone") throw new Error("The npm that started this was ended.");
  const lock = await lockDataFolder(settings.DATA_DIR, settings.BASE_URL, launcher);
  cleanup.push(lock.unlock);
  if (launcher) watch(launcher, () => void stop(0));
  await waitForFreePort(settings.PORT, lock.takenOver ? 20_000 : 0);
  return await deploymentKeys(settings);
}

async function openDatabase(settings: Settings): Promise<[url: string, note: string]> {
  if (settings.DATABASE_URL !== undefined) return [settings.DATABASE_URL, "DATABASE_URL"];
  const options = { folder: join(settings.DATA_DIR, "database"), durable: true };
  const database = await startEmbeddedDatabase(options);
  const restart = () => startEmbeddedDatabase(options);
  const kept = keepRunning(database, restart);
  cleanup.push(() => kept.stop());
  return [database.url, databaseNote(database)];
}

function databaseNote({ adopted, url }: EmbeddedDatabase): string {
  return `embedded PostgreSQL ${adopted ? "was still running" : "started"} on port ${new URL(url).port}`;
}

function run(
  name: "web" | "worker",
  args: readonly string[],
  environment: () => Record<string, string | undefined>,
): SupervisedProcess {
  const running = supervise({ name, args, environment });
  processes.push(running);
  return running;
}

function announce(settings: Settings, isDemo: boolean): void {
  console.log(`\nOpenNSS is ready: ${settings.BASE_URL}\n`);
  if (isDemo) {
    console.log(`Demo accounts (password of all: ${demoPassword})`);
    const width = Math.max(...demoAccounts.map(({ loginId }) => loginId.length));
    for (const { loginId, name, note } of demoAccounts) console.log(`  ${loginId.padEnd(width)}  ${name}  ${note}`);
  }
  if (!isDemo) console.log("The first administrator is made with: npm run create-admin");
  console.log(
    settings.SMTP_URL
      ? `\nMail goes to ${new URL(settings.SMTP_URL).host}.`
      : `\nMail goes to ${join(settings.DATA_DIR, "mail")}.`,
  );
  for (const line of clockNotes(settings)) console.log(line);
  console.log("Stop with Ctrl-C.");
}

function clockNotes({ NSS_NOW, NSS_QA, BASE_URL }: Settings): string[] {
  return [
    ...(NSS_NOW ? [`The clock is moved: it started at ${NSS_NOW} (NSS_NOW).`] : []),
    ...(NSS_QA ? [`The QA kit is open: ${BASE_URL}/api/qa replaces all data and moves the clock (NSS_QA).`] : []),
  ];
}

async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (code === 0) logEvent("info", "stopping");
  // Web and worker end together; the database after them, as they still need it.
  for (const step of cleanup.reverse()) {
    await Promise.resolve(step()).catch((error) => logFailure(error, "stop"));
  }
  if (code === 0) logEvent("info", "stopped");
  process.exit(code);
}

/** Failures a person can do something about are told in their own words alone. */
function explain(error: unknown): unknown {
  const known = [
    UnusableSettings,
    DataFolderInUse,
    MigrationConflict,
    RoleMissing,
    CannotRunPostgres,
    PortInUse,
    ProcessKeepsEnding,
  ];
  return known.some((kind) => error instanceof kind) ? (error as Error).message : error;
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (!stopping) console.log("\nStopping …");
    void stop(0);
  });
}
nameLog("start");
try {
  await start();
} catch (error) {
  if (!stopping) {
    console.error("\n");
    console.error(explain(error));
    await stop(1);
  }
}
