import { readFileSync } from "node:fs";
import type { ProcessName } from "./data-folder-lock";
import { startTimeOf } from "./process-identity";

/**
 * The npm process that started this one, directly or through a shell; undefined where that cannot be told. Killed with -9 it
 * cannot pass the end on, so the start command watches it.
 */
export function npmLauncher(): ProcessName | undefined {
  if (process.platform !== "linux") return undefined;
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) {
    const startTime = startTimeOf(pid);
    if (startTime === undefined) return undefined;
    if (/^npm[ \0]/.test(commandOf(pid)) || /npm(-cli\.js)?\0/.test(commandOf(pid))) return { pid, startTime };
    if (!/^(\S*\/)?(sh|dash|bash)\0-c\0/.test(commandOf(pid))) return undefined;
  }
  return undefined;
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
