import { UnusableSettings } from "@/lib/env";
import { openCommandDatabase } from "./command-database";
import { CannotRunPostgres } from "./way-to-run-postgres";

/**
 * Runs a command of the operator on the portal's database and ends the process with its code; what a person can mend is told in
 * its own words alone.
 */
export async function runCommand(command: (databaseUrl: string) => Promise<number>): Promise<never> {
  let code = 1;
  try {
    const database = await openCommandDatabase();
    try {
      code = await command(database.url);
    } finally {
      await database.stop();
    }
  } catch (error) {
    const known = error instanceof UnusableSettings || error instanceof CannotRunPostgres;
    console.error(known ? error.message : error);
  }
  process.exit(code);
}
