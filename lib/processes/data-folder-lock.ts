import { createHash, randomBytes } from "node:crypto";
import { readFileSync, unlinkSync } from "node:fs";
import { link, rename, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startTimeOf } from "./process-identity";

/** A process named for good: its id and when it started. */
export interface ProcessName {
  pid: number;
  startTime: string;
}

interface Holder extends ProcessName {
  url: string;
  /** Set when npm started it: it stops by itself soon after npm is gone. */
  launcher?: ProcessName;
}

/** Thrown when another start works on the same data folder. */
export class DataFolderInUse extends Error {
  override name = "DataFolderInUse";
}

const isThere = ({ pid, startTime }: ProcessName) => startTimeOf(pid) === startTime;

interface DataFolderLock {
  /** True where a process that is gone left the lock behind. The processes that it started may still be ending. */
  takenOver: boolean;
  unlock(): void;
}

/**
 * Makes this process the only one that works on `folder`, until it unlocks or is gone. A lock whose process is gone (killed
 * with -9, power cut) is taken over.
 * @throws DataFolderInUse naming the other process and what to do
 */
export async function lockDataFolder(folder: string, url: string, launcher?: ProcessName): Promise<DataFolderLock> {
  const path = join(folder, "running.json");
  const holder: Holder = {
    pid: process.pid,
    startTime: startTimeOf(process.pid) ?? "",
    url,
    ...(launcher && { launcher }),
  };
  const mine = `${path}.${randomBytes(4).toString("hex")}`;
  await writeFile(mine, JSON.stringify(holder), { flag: "wx" });
  let takenOver: boolean;
  try {
    takenOver = await take(path, mine);
  } catch (error) {
    if (!(error instanceof Held)) throw error;
    const { pid, url: address } = error.holder;
    throw new DataFolderInUse(
      `OpenNSS is already running on ${folder} (process ${pid}, ${address}).\n` +
        `Open that address, or stop it first (Ctrl-C there, or: kill ${pid}), or give this one its own DATA_DIR and PORT.`,
    );
  } finally {
    await unlink(mine);
  }
  const unlock = () => {
    if (read(path)?.text === JSON.stringify(holder)) unlinkSync(path);
  };
  return { takenOver, unlock };
}

/** Thrown when a running process holds the lock. */
class Held extends Error {
  constructor(readonly holder: Holder) {
    super(`held by process ${holder.pid}`);
  }
}

/**
 * Puts the lock `mine` at `path`. If several processes try this at once, exactly one succeeds.
 * @returns whether it replaced a stale lock
 * @throws Held when a running process holds the lock
 */
async function take(path: string, mine: string): Promise<boolean> {
  // Linking is atomic and fails where the name is taken.
  while (!(await linked(mine, path))) {
    const found = read(path);
    if (!found) continue;
    if (found.holder && !(await goesAway(found.holder))) throw new Held(found.holder);
    if (await replaced(path, found.text, mine)) return true;
  }
  return false;
}

/**
 * Replaces a stale lock. A process first takes a second lock, the turn, whose name comes from the text of the stale lock.
 * So it cannot replace a lock that another process has just written. If the holder of the turn dies, the turn is a stale lock
 * as well and is replaced in the same way.
 * @returns false when another process was faster
 */
async function replaced(path: string, stale: string, mine: string): Promise<boolean> {
  const turn = `${path}.${createHash("sha256").update(stale).digest("hex").slice(0, 8)}`;
  try {
    await take(turn, mine);
  } catch (error) {
    if (!(error instanceof Held)) throw error;
    await new Promise((done) => setTimeout(done, 20));
    return false;
  }
  try {
    if (read(path)?.text !== stale) return false;
    const next = `${mine}.next`;
    await link(mine, next);
    await rename(next, path);
    return true;
  } finally {
    await unlink(turn);
  }
}

async function linked(mine: string, path: string): Promise<boolean> {
  try {
    await link(mine, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Whether the holder is gone. A holder whose npm is gone stops by itself soon, so this waits for it. */
async function goesAway(holder: Holder): Promise<boolean> {
  const deadline = performance.now() + 60_000;
  while (isThere(holder)) {
    const leaves = holder.launcher !== undefined && !isThere(holder.launcher);
    if (!leaves || performance.now() > deadline) return false;
    await new Promise((done) => setTimeout(done, 100));
  }
  return true;
}

/** The text of a lock and its holder. `holder` is missing where the text is damaged: no process of ours wrote such a lock. */
function read(path: string): { text: string; holder: Holder | undefined } | undefined {
  try {
    const text = readFileSync(path, "utf8");
    try {
      return { text, holder: JSON.parse(text) as Holder };
    } catch {
      return { text, holder: undefined };
    }
  } catch {
    return undefined;
  }
}
