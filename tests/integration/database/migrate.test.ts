import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
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
