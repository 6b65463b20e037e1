import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";

/** A migration as it stands in `prisma/migrations`. */
interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

interface AppliedMigration {
  migration_name: string;
  checksum: string;
}

/** Thrown when the database's history and the folder of migrations contradict each other; nothing was changed. */
export class MigrationConflict extends Error {
  override name = "MigrationConflict";
}

export const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

// Prisma's own migration commands take this lock too, so the two can never work at once.
const migrationLock = 72_707_369;

// Prisma's own history table: `prisma migrate deploy` and this runner read and write the same one.
const historyTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

/**
 * Applies the migrations that the database does not have yet, each with its history row in one transaction: killed at any
 * moment, a migration is there as a whole or not at all, and the next call goes on. Calls at the same time wait for each other.
 * @returns the names of the migrations applied now
 * @throws MigrationConflict when an applied migration was edited or is missing from the folder
 */
export async function migrate(databaseUrl: string, folder = migrationsFolder): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    await client.query(historyTable);
    const missing = missingFrom(await appliedMigrations(client), await readMigrations(folder));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function appliedMigrations(client: Client): Promise<AppliedMigration[]> {
  const unfinished = await client.query<AppliedMigration>(
    `SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`,
  );
  if (unfinished.rows[0]) {
    throw new MigrationConflict(
      `The migration ${unfinished.rows[0].migration_name} was begun by another tool and never finished`,
    );
  }
  const applied = await client.query<AppliedMigration>(
    `SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL ORDER BY "migration_name"`,
  );
  return applied.rows;
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  return await Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

function missingFrom(applied: AppliedMigration[], known: Migration[]): Migration[] {
  for (const { migration_name, checksum } of applied) {
    const migration = known.find(({ name }) => name === migration_name);
    if (!migration) {
      throw new MigrationConflict(
        `The database has the migration ${migration_name}, which this version does not know: is it newer?`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationConflict(
        `The migration ${migration_name} was edited after the database applied it: restore it and add a new one`,
      );
    }
  }
  const names = new Set(applied.map(({ migration_name }) => migration_name));
  return known.filter(({ name }) => !names.has(name));
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw new Error(`The migration ${name} failed and was taken back: ${(error as Error).message}`, { cause: error });
  }
}
