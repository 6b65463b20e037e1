import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { cloneDatabase, dropDatabase } from "./database-server";
import { sharedServer } from "./shared-server";

// Before each test file: a clone of the migrated template, and an environment in which `env()` reads it.
const databaseUrl = await cloneDatabase(sharedServer().templateUrl, `test_${randomBytes(6).toString("hex")}`);
const dataFolder = mkdtempSync(join(tmpdir(), "nss-data-"));

Object.assign(process.env, {
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataFolder,
  AUTH_SECRET: randomBytes(32).toString("base64"),
  SEALING_KEY: randomBytes(32).toString("base64"),
  BASE_URL: "http://localhost:3000",
});
for (const name of ["SMTP_URL", "NSS_NOW", "NSS_DEMO"]) delete process.env[name];

afterAll(async () => {
  await dropDatabase(databaseUrl);
  await rm(dataFolder, { recursive: true, force: true });
});
