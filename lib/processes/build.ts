import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { startTimeOf } from "./process-identity";
import { projectRoot } from "./project-root";
import { runScript } from "./run-script";

/** What the build is made from. */
const sources = [
  ...["app", "components", "lib", "emails", "public", "prisma"],
  ...["next.config.ts", "tsconfig.json", "package.json", "package-lock.json"],
];

const record = join(projectRoot, ".next", "made-from");
/** Next empties the folder of the build but for its cache. */
const lock = join(projectRoot, ".next", "cache", "building");

/**
 * Builds the web application when there is no build of exactly these sources.
 * @returns whether it had to
 * @throws with the compiler's messages
 */
export async function ensureBuild(): Promise<boolean> {
  const wanted = await hashOfSources();
  if ((await readRecord()) === wanted) return false;
  const unlock = await lockBuilding();
  try {
    if ((await readRecord()) === wanted) return false;
    // Removed first and written last: a build that was cut off does not count.
    await rm(record, { force: true });
    await build();
    await writeFile(record, wanted);
    return true;
  } finally {
    await unlock();
  }
}

const readRecord = async (): Promise<string | undefined> =>
  existsSync(record) ? await readFile(record, "utf8") : undefined;

/** Waits until no other start builds here. What one that was killed has left behind does not count. */
async function lockBuilding(): Promise<() => Promise<void>> {
  const mine = `${lock}.${process.pid}`;
  await mkdir(dirname(lock), { recursive: true });
  await writeFile(mine, `${process.pid} ${startTimeOf(process.pid)}`);
  for (;;) {
    try {
      await link(mine, lock);
      await rm(mine);
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = await readFile(lock, "utf8").catch(() => undefined);
    const pid = Number(holder?.split(" ")[0]);
    if (holder && holder !== `${pid} ${startTimeOf(pid)}`) await rm(lock, { force: true });
    await sleep(250);
  }
}

/** A build left over from a start that was killed may take a moment to notice and end: it is waited for. */
async function build(): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    try {
      const environment = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
      return await runScript(["node_modules/next/dist/bin/next", "build"], environment);
    } catch (error) {
      if (!/already running/.test((error as Error).message) || performance.now() > deadline) throw error;
      await sleep(1_000);
    }
  }
}

async function hashOfSources(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) await addTo(hash, source);
  return hash.digest("hex");
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  const absolute = join(projectRoot, path);
  if (!existsSync(absolute)) return;
  const entries = await readdir(absolute, { withFileTypes: true }).catch(() => undefined);
  if (!entries) {
    const content = await readFile(absolute);
    hash.update(`${path}\0${content.length}\0`).update(content);
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // The generated client follows from schema and lock file; tests are not part of the build.
    if (entry.name === "generated" || entry.name.endsWith(".test.ts") || entry.name.endsWith(".test.tsx")) continue;
    await addTo(hash, `${path}/${entry.name}`);
  }
}
