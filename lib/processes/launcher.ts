import { readFileSync } from "node:fs";
import type { ProcessName } from "./data-folder-lock";
import { startTimeOf } from "./process-identity";

/**
 * The npm (or pnpm, yarn) that runs this start script, directly or through a shell. Killed with -9 it cannot pass the end on,
 * so the start command watches it. "gone" when that has already happened; undefined where it cannot be told.
 */
export function scriptLauncher(): ProcessName | "gone" | undefined {
  if (process.platform !== "linux") return undefined;
  let pid = process.ppid;
  while (/^(\S*\/)?(sh|dash|bash)\0-c\0/.test(commandOf(pid))) pid = parentOf(pid);
  const startTime = startTimeOf(pid);
  return startTime !== undefined && /npm|yarn|bun|node/.test(commandOf(pid)) ? { pid, startTime } : "gone";
}

/** Calls `gone` once the process is gone. */
export function watch({ pid, startTime }: ProcessName, gone: () => void): void {
  const timer = setInterval(() => {
    if (startTimeOf(pid) === startTime) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  } catch {
    return 0;
  }
}
