import { existsSync } from "node:fs";
import { join } from "node:path";
import { readSettings, UnusableSettings } from "@/lib/env";
import { startEmbeddedDatabase } from "./embedded-database";

interface CommandDatabase {
  readonly url: string;
  /** Ends the embedded server again where the command had to start it. */
  stop(): Promise<void>;
}

/**
 * The portal's database for a command of the operator: DATABASE_URL, or the embedded one of DATA_DIR, running or not.
 * @throws UnusableSettings where there is none yet
 */
export async function openCommandDatabase(): Promise<CommandDatabase> {
  const { DATABASE_URL, DATA_DIR } = readSettings();
  if (DATABASE_URL !== undefined) return { url: DATABASE_URL, stop: async () => undefined };
  const folder = join(DATA_DIR, "database");
  if (!existsSync(join(folder, "postgres"))) {
    throw new UnusableSettings([`DATA_DIR is ${DATA_DIR}, where npm start has made no database yet`]);
  }
  const { url, adopted, stop } = await startEmbeddedDatabase({ folder, durable: true });
  return { url, stop: adopted ? async () => undefined : stop };
}
