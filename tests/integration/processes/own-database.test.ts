import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { freePort } from "@/lib/processes/free-port";
import { aStranger, loggedIn } from "../../security/visitor";
import { cloneDatabase, dropDatabase } from "../../support/database-server";
import { query } from "../../support/query";
import { sharedServer } from "../../support/shared-server";
import { type StartCommand, startCommand } from "../../support/start-command";
import { testDatabaseUrl } from "../../support/test-database";
import { until } from "../../support/until";

// What `npm start` does to a PostgreSQL of one's own, which other starts may use at the same time.

let dataFolder: string;
let port: number;
const starts: StartCommand[] = [];

beforeAll(async () => {
  await ensureBuild();
  dataFolder = mkdtempSync(join(tmpdir(), "nss-own-"));
  port = await freePort();
});

afterEach(async () => {
  for (const start of starts.splice(0)) {
    start.process.kill("SIGTERM");
    await start.ended;
  }
});

afterAll(() => rmSync(dataFolder, { recursive: true, force: true }));

function start(changes: Record<string, string | undefined>): StartCommand {
  const started = startCommand({ PORT: String(port), ...changes });
  starts.push(started);
  return started;
}

/** A session of one is open at the other, and a mail asked for at one is sent once. */
async function workAsOne(addresses: readonly string[], folders: readonly string[], url: string): Promise<void> {
  const [one = "", other = ""] = addresses;
  const staff = await loggedIn(one, "center01");
  expect((await aStranger(other, staff.cookie).get("/admin")).status).toBe(200);
  expect((await staff.post("/admin/mail/resend-failed")).status).toBe(303);
  await until(async () => (await query(`SELECT FROM "Mail" WHERE "state" <> 'SENT'`, url)).length === 0);
  const sent = folders.map((folder) => join(folder, "mail")).filter((folder) => existsSync(folder));
  expect(sent.flatMap((folder) => readdirSync(folder))).toHaveLength(1);
}

test("a database of one's own gets a whole demo world or is refused", async () => {
  const own = { DATABASE_URL: testDatabaseUrl(), DATA_DIR: join(dataFolder, "own"), NSS_DEMO: "1" };
  const begun = start(own);
  await until(async () => (await query(`SELECT FROM "Account"`, own.DATABASE_URL)).length > 0);
  begun.process.kill("SIGKILL");
  await begun.ended;
  const refused = start(own);
  expect(await refused.ended).toBe(1);
  expect(refused.printed()).toContain("DATABASE_URL holds half a demo world");

  const { templateUrl } = sharedServer();
  const url = await cloneDatabase(templateUrl, "whole_demo_world");
  try {
    for (const note of ["put in", "there already"]) {
      const whole = start({ ...own, DATABASE_URL: url });
      await whole.ready;
      expect(whole.printed()).toContain(`Demo world … ${note}`);
      whole.process.kill("SIGTERM");
      await whole.ended;
    }
  } finally {
    await dropDatabase(url);
  }
});

test("a database of one's own stays without the demo world unless it is asked for", async () => {
  const url = await cloneDatabase(sharedServer().templateUrl, "no_demo_world");
  try {
    const own = start({ DATABASE_URL: url, DATA_DIR: join(dataFolder, "trial") });
    await own.ready;
    expect(own.printed()).toContain("Demo world … not wanted (NSS_DEMO=1 puts it in)");
    expect(own.printed()).not.toContain("Demo accounts");
    expect((await fetch(`http://127.0.0.1:${port}/login`)).status).toBe(200);
    expect(await query(`SELECT FROM "Account"`, url)).toEqual([]);
    own.process.kill("SIGTERM");
    await own.ended;
  } finally {
    await dropDatabase(url);
  }
});

test("two starts at the same moment on one database make its tables and its demo world once, and then work as one portal", async () => {
  const bare = new URL(sharedServer().templateUrl);
  bare.pathname = "/template0";
  const url = await cloneDatabase(bare.href, "two_starts");
  const ports = [await freePort(), await freePort()];
  const folders = ["one", "other"].map((name) => join(dataFolder, name));
  try {
    const both = await Promise.all(
      folders.map((DATA_DIR, at) =>
        start({ DATABASE_URL: url, NSS_DEMO: "1", DATA_DIR, PORT: String(ports[at]), ...sharedServer().keys }),
      ),
    );
    await Promise.all(both.map(({ ready }) => ready));
    const notes = both.map(({ printed }) => /Demo world … ([a-z ]+) \(/.exec(printed())?.[1]);
    expect(notes.toSorted()).toEqual(["put in", "there already"]);
    expect(await query(`SELECT count(*)::int AS accounts FROM "Account"`, url)).toEqual([{ accounts: 7 }]);
    await workAsOne(
      ports.map((port) => `http://localhost:${port}`),
      folders,
      url,
    );
    for (const { process, ended } of both) {
      process.kill("SIGTERM");
      await ended;
    }
  } finally {
    await dropDatabase(url);
  }
});

test("a database of one's own that does not answer is told in one sentence", async () => {
  const refused = start({ DATABASE_URL: "postgresql://nss:x@127.0.0.1:1/nss", DATA_DIR: join(dataFolder, "gone") });
  expect(await refused.ended).toBe(1);
  expect(refused.printed()).toContain("DATABASE_URL cannot be reached: ");
  expect(refused.printed()).not.toMatch(/^\s+at /m);
});
