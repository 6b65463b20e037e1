import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childEnvironment } from "@/lib/env";
import { endingWithParent } from "@/lib/processes/ending-with-parent";
import { freePort } from "@/lib/processes/free-port";
import { waitUntilServed } from "@/lib/processes/port";
import { projectRoot } from "@/lib/processes/project-root";
import { webProgram } from "@/lib/processes/web-program";
import { dropDatabase } from "./database-server";
import { cloneDemoDatabase, demoNow } from "./demo-database";
import { sharedServer } from "./shared-server";

interface PortalOptions {
  /** The instant the clock starts from; the demo world's when left out. */
  now?: string;
  /** Where mail goes; into files of `dataFolder` when left out. */
  smtpUrl?: string;
  /** A database of the caller's own, which then is not dropped; a clone of the demo world when left out. */
  databaseUrl?: string;
  /** Whether its QA kit is open. */
  qa?: boolean;
  /** Reverse proxies it believes; none when left out. */
  trustedProxies?: number;
  /** Further settings, as in the environment. */
  settings?: Readonly<Record<string, string>>;
}

type Part = "web" | "worker";

/** A portal of one's own: the built web application and the worker, on a free port, with its own database and data folder. */
export interface Portal {
  baseUrl: string;
  databaseUrl: string;
  dataFolder: string;
  /** Ends both processes kindly and starts them again, with the clock moved when `now` is given. */
  restart(changes?: { now?: string }): Promise<void>;
  /** Ends both processes kindly and starts those of another release, built in this folder. */
  upgrade(folder: string): Promise<void>;
  /** Ends one process, or both, with this signal, and waits until they are gone. Nothing starts them again. */
  kill(signal: NodeJS.Signals, part?: Part): Promise<void>;
  /** Starts what is not running; the clock starts from its instant anew. Resolves when pages are served and due work is done. */
  start(): Promise<void>;
  /** The id of the running web process. @throws when it does not run */
  webProcess(): number;
  /** Everything both processes have printed. */
  output(): string;
  /** Ends both processes and removes database and folder. */
  stop(): Promise<void>;
}

const programs: Record<Part, readonly string[]> = {
  web: webProgram,
  worker: ["--import", "tsx", "lib/processes/worker.ts"],
};

/** Starts a portal from the build that is there; the run's global setup made it. */
export async function startPortal(options: PortalOptions = {}): Promise<Portal> {
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const databaseUrl = options.databaseUrl ?? (await cloneDemoDatabase());
  const dataFolder = mkdtempSync(join(tmpdir(), "nss-portal-"));
  const running = new Map<Part, ChildProcess>();
  let folder = projectRoot;
  let now = options.now ?? demoNow;
  let printed = "";

  const environment = () => ({
    ...sharedServer().keys,
    NODE_ENV: "production",
    PORT: String(port),
    BASE_URL: baseUrl,
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataFolder,
    NSS_DEMO: "1",
    NSS_NOW: now,
    NSS_QA: options.qa ? "1" : undefined,
    SMTP_URL: options.smtpUrl,
    TRUSTED_PROXIES: String(options.trustedProxies ?? 0),
    ...options.settings,
  });

  const startPart = (part: Part): ChildProcess | undefined => {
    if (running.has(part)) return undefined;
    const child = spawn(process.execPath, endingWithParent(programs[part]), {
      cwd: folder,
      env: childEnvironment(environment()),
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const keep = (chunk: Buffer) => {
      printed += chunk;
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("exit", () => running.delete(part));
    running.set(part, child);
    return child;
  };

  const start = async () => {
    const [web, worker] = [startPart("web"), startPart("worker")];
    await Promise.all([
      web && Promise.race([waitUntilServed(port), failsWith(web, "web")]),
      worker && Promise.race([new Promise((done) => worker.once("message", done)), failsWith(worker, "worker")]),
    ]);
  };

  const failsWith = (child: ChildProcess, part: Part) =>
    new Promise<never>((_, fail) => {
      child.once("exit", (code, signal) =>
        fail(new Error(`${part} ended (${signal ?? code}) before it was ready:\n${printed}`)),
      );
    });

  const kill = async (signal: NodeJS.Signals, part?: Part) => {
    const children = part ? [running.get(part)] : [...running.values()];
    await Promise.all(children.map((child) => child && endWith(child, signal)));
  };

  const portal: Portal = {
    baseUrl,
    databaseUrl,
    dataFolder,
    start,
    kill,
    restart: async (changes) => {
      now = changes?.now ?? now;
      await kill("SIGTERM");
      await start();
    },
    upgrade: async (next) => {
      folder = next;
      await kill("SIGTERM");
      await start();
    },
    webProcess: () => {
      const pid = running.get("web")?.pid;
      if (pid === undefined) throw new Error("the web process does not run");
      return pid;
    },
    output: () => printed,
    stop: async () => {
      await kill("SIGTERM");
      if (options.databaseUrl === undefined) await dropDatabase(databaseUrl);
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
  try {
    await start();
  } catch (error) {
    await portal.stop();
    throw error;
  }
  return portal;
}

/** @throws when it does not follow a kind signal within twenty seconds; it is then ended by force */
async function endWith(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill(signal);
  let forced = false;
  const force = setTimeout(() => {
    forced = child.kill("SIGKILL");
  }, 20_000);
  await gone;
  clearTimeout(force);
  if (forced) throw new Error(`a process of the portal did not follow ${signal}`);
}
