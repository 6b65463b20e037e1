import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "@/lib/processes/project-root";
import { MigrationConflict, migrate, migrationsFolder } from "@/prisma/migrate";
import { sqlToSchema } from "@/prisma/new-migration";
import { cloneDatabase, dropDatabase } from "@/tests/support/database-server";
import { testDatabaseUrl } from "@/tests/support/test-database";

let folder: string;
let databaseUrl: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "nss-migrations-"));
  const bare = new URL(testDatabaseUrl());
  bare.pathname = "/template0";
  databaseUrl = await cloneDatabase(bare.href, `bare_${Math.random().toString(36).slice(2)}`);
});

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await dropDatabase(databaseUrl);
});

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("the migrations lead exactly to the schema", async () => {
  await migrate(databaseUrl);
  expect(await sqlToSchema(databaseUrl)).toBe("");
});

test("a schema that the migrations do not reach is noticed", async () => {
  await migrate(databaseUrl);
  await rows(`ALTER TABLE "Company" DROP COLUMN "name"`);
  expect(await sqlToSchema(databaseUrl)).toContain(`ADD COLUMN     "name"`);
});

test("migrations are applied in the order of their names, once", async () => {
  addMigration("2_second", `INSERT INTO fruit VALUES ('pear')`);
  addMigration("1_first", "CREATE TABLE fruit (name text)");
  expect(await migrate(databaseUrl, folder)).toEqual(["1_first", "2_second"]);
  expect(await migrate(databaseUrl, folder)).toEqual([]);
  expect(await rows("SELECT name FROM fruit")).toEqual([{ name: "pear" }]);
});

test("a migration that fails half way leaves nothing behind, and goes on once mended", async () => {
  addMigration("1_first", "CREATE TABLE fruit (name text); INSERT INTO fruit VALUES ('pear'); SELECT 1 / 0");
  await expect(migrate(databaseUrl, folder)).rejects.toThrow("1_first failed and was taken back: division by zero");
  expect(await rows("SELECT to_regclass('fruit') AS fruit")).toEqual([{ fruit: null }]);
  addMigration("1_first", "CREATE TABLE fruit (name text)");
  expect(await migrate(databaseUrl, folder)).toEqual(["1_first"]);
});

test("an applied migration that was edited is refused", async () => {
  addMigration("1_first", "CREATE TABLE fruit (name text)");
  await migrate(databaseUrl, folder);
  addMigration("1_first", "CREATE TABLE fruit (name text, colour text)");
  await expect(migrate(databaseUrl, folder)).rejects.toThrow(MigrationConflict);
});

test("a database that is ahead of this version is refused", async () => {
  cpSync(migrationsFolder, folder, { recursive: true });
  addMigration("99999999999999_future", "CREATE TABLE future (id int)");
  await migrate(databaseUrl, folder);
  await expect(migrate(databaseUrl)).rejects.toThrow("99999999999999_future");
});

test("several starts at once apply each migration once", async () => {
  const applied = await Promise.all(Array.from({ length: 8 }, () => migrate(databaseUrl)));
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
});

test("killed with -9 at random points, the migrations complete, each applied once and whole", async () => {
  addMigration("0_marks", "CREATE TABLE mark (name text PRIMARY KEY)");
  for (let step = 1; step <= 9; step += 1) {
    const [begun, ended] = [`INSERT INTO mark VALUES ('${step} begun')`, `INSERT INTO mark VALUES ('${step} ended')`];
    addMigration(`${step}_step`, `${begun}; SELECT pg_sleep(0.05); ${ended};`);
  }
  const script = `import { migrate } from "@/prisma/migrate"; await migrate(${JSON.stringify(databaseUrl)}, ${JSON.stringify(folder)}); console.log("done");`;
  // Longer with each round, so that also the slowest machine gets there.
  let patience = 1_000;
  for (let done = false; !done; ) {
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout.once("data", () => {
      done = true;
    });
    const kill = setTimeout(() => child.kill("SIGKILL"), patience * Math.random());
    patience *= 1.2;
    await once(child, "exit");
    clearTimeout(kill);
    const [marks] = await rows("SELECT count(*)::int AS count FROM mark").catch(() => [{ count: 0 }]);
    expect((marks as { count: number }).count % 2).toBe(0);
  }
  expect(await rows("SELECT count(*)::int AS count FROM mark")).toEqual([{ count: 18 }]);
  expect(await migrate(databaseUrl, folder)).toEqual([]);
});
