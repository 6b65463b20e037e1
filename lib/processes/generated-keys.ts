import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "@/lib/env";
import { readJson, writePrivateFile } from "./private-file";

interface Keys {
  AUTH_SECRET: string;
  SEALING_KEY: string;
}

/**
 * The secrets of this deployment: those of the environment, and for what it does not name, ones made once and kept in
 * `DATA_DIR/keys.json` (0600). Losing that file loses what was sealed with it.
 */
export async function deploymentKeys(settings: Settings): Promise<Keys> {
  if (settings.AUTH_SECRET && settings.SEALING_KEY) {
    return { AUTH_SECRET: settings.AUTH_SECRET, SEALING_KEY: settings.SEALING_KEY };
  }
  const path = join(settings.DATA_DIR, "keys.json");
  if (!existsSync(path)) {
    const made: Keys = {
      AUTH_SECRET: randomBytes(32).toString("base64"),
      SEALING_KEY: randomBytes(32).toString("base64"),
    };
    await writePrivateFile(path, JSON.stringify(made, null, 2));
  }
  const kept = readJson<Keys>(path);
  return {
    AUTH_SECRET: settings.AUTH_SECRET ?? kept.AUTH_SECRET,
    SEALING_KEY: settings.SEALING_KEY ?? kept.SEALING_KEY,
  };
}
