import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { ensureBuild } from "@/lib/processes/build";
import { startEmbeddedDatabase } from "@/lib/processes/embedded-database";
import { projectRoot } from "@/lib/processes/project-root";
import { runScript } from "@/lib/processes/run-script";
import { webProgram } from "@/lib/processes/web-program";
import { prepareDatabase } from "@/prisma/prepare-database";
import { cloneDatabase } from "../support/database-server";
import { insertApplications } from "./applications-in-bulk";
import { buildBareApp } from "./bare-app";
import { type NextServer, plainNext, startNextServer } from "./next-server";
import { cpuTime } from "./process-usage";
import { recordableSettings } from "./statement-log";

/** The servers a bench runs, all in one temporary folder: a real PostgreSQL, the portal, and the bare application. */
export class Rig {
  private readonly keys = {
    AUTH_SECRET: randomBytes(32).toString("base64"),
    SEALING_KEY: randomBytes(32).toString("base64"),
  };
  private readonly servers: NextServer[] = [];
  /** What has to be ended, the latest first. */
  private readonly endings: (() => Promise<unknown>)[] = [];

  private constructor(
    private readonly folder: string,
    /** The database with the demo world alone; nobody is connected to it. */
    private readonly demoUrl: string,
    /** The folder of PostgreSQL's files. */
    readonly databaseFiles: string,
    private readonly databasePid: number,
  ) {}

  /** The database is durable, as a real one: each commit waits for the disk. */
  static async start(): Promise<Rig> {
    // Named as the folders of test runs are: should this one be killed, the next test run clears up after it.
    const folder = mkdtempSync(join(tmpdir(), `nss-test-${process.pid}-`));
    const options = { folder, durable: true, maxConnections: 100 };
    const first = await startEmbeddedDatabase(options);
    await configure(first.url);
    await first.stop();
    const database = await startEmbeddedDatabase(options);
    const rig = new Rig(folder, database.url, join(folder, "postgres"), database.pid);
    rig.endings.push(async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    });
    try {
      await prepareDatabase(database.url);
      const seed = ["--import", "tsx", "lib/processes/seed-command.ts"];
      await runScript(seed, rig.portalEnvironment(database.url, "http://localhost:3000"));
    } catch (error) {
      await rig.stop();
      throw error;
    }
    return rig;
  }

  /** A database with the demo world and so many applications more. */
  async database(name: string, applications: number): Promise<string> {
    const url = await cloneDatabase(this.demoUrl, name);
    await insertApplications(url, applications);
    return url;
  }

  /** The portal's production build on a database. */
  async portal(name: string, databaseUrl: string): Promise<NextServer> {
    await ensureBuild();
    await mkdir(join(this.folder, "data"), { recursive: true });
    return this.kept(
      await startNextServer(
        name,
        projectRoot,
        () => webProgram,
        (origin, port) => ({
          ...this.portalEnvironment(databaseUrl, origin),
          PORT: String(port),
        }),
      ),
    );
  }

  /** The bare application; it reads what to ask from `statementsFile` at its first page. */
  async bare(databaseUrl: string, statementsFile: string): Promise<NextServer> {
    const folder = join(this.folder, "bare-next");
    await buildBareApp(folder);
    return this.kept(
      await startNextServer("bare", folder, plainNext, () => ({
        DATABASE_URL: databaseUrl,
        BARE_STATEMENTS: statementsFile,
      })),
    );
  }

  /** CPU milliseconds that PostgreSQL has used so far. */
  databaseCpuTime(): number {
    return cpuTime(this.databasePid);
  }

  file(name: string): string {
    return join(this.folder, name);
  }

  /** `end` is called before the servers that run now are ended. */
  atEnd(end: () => Promise<unknown>): void {
    this.endings.push(end);
  }

  /** What the servers printed as errors, for a bench that failed. */
  complaints(): string {
    return this.servers.map((server) => `${server.name}:\n${server.complaints()}`).join("\n");
  }

  async stop(): Promise<void> {
    for (const end of this.endings.splice(0).reverse()) await end().catch((error) => console.error(error));
  }

  private kept(server: NextServer): NextServer {
    this.servers.push(server);
    this.endings.push(() => server.stop());
    return server;
  }

  private portalEnvironment(databaseUrl: string, origin: string): Record<string, string | undefined> {
    return {
      ...this.keys,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      DATA_DIR: join(this.folder, "data"),
      BASE_URL: origin,
      NSS_DEMO: "1",
      NSS_NOW: undefined,
      SMTP_URL: undefined,
    };
  }
}

async function configure(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const [name, value] of Object.entries({ ...recordableSettings, shared_buffers: "512MB" })) {
      await client.query(`ALTER SYSTEM SET ${name} = '${value}'`);
    }
  } finally {
    await client.end();
  }
}
