import { env } from "@/lib/env";

/** The address of this test file's own database: a clone of the migrated template, empty, dropped afterwards. */
export function testDatabaseUrl(): string {
  return env().DATABASE_URL;
}
