import { readSettings, UnusableSettings } from "@/lib/env";
import { grantRuntimeRights, RoleMissing } from "@/prisma/grant-runtime-rights";
import { MigrationConflict } from "@/prisma/migrate";
import { prepareDatabase } from "@/prisma/prepare-database";

// `npm run db:migrate`: for a PostgreSQL of one's own; the start command does the same by itself.
try {
  const { DATABASE_URL, MIGRATION_DATABASE_URL } = readSettings();
  if (DATABASE_URL === undefined)
    throw new UnusableSettings(["DATABASE_URL is not set: npm start migrates the embedded database itself"]);
  const applied = await prepareDatabase(MIGRATION_DATABASE_URL ?? DATABASE_URL);
  if (MIGRATION_DATABASE_URL) await grantRuntimeRights(MIGRATION_DATABASE_URL, DATABASE_URL);
  console.log(applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`);
} catch (error) {
  const known = [UnusableSettings, RoleMissing, MigrationConflict].some((kind) => error instanceof kind);
  console.error(known ? (error as Error).message : error);
  process.exit(1);
}
