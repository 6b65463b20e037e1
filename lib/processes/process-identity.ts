import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync } from "node:fs";

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When the process started, in whatever form the system tells it; undefined when there is no such process (a zombie
 * counts as gone). Together with the id it names one process for good: ids are used again, also after a reboot.
 */
export function startTimeOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The command's name, in parentheses, may itself hold spaces; the fields behind it start with the state.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      if (fields[0] === "Z") return undefined;
      const bootId = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      return `${bootId}:${fields[19]}`;
    } catch {
      return undefined;
    }
  }
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether the process works in `folder`: "unknown" where the system does not tell. A process that is gone works nowhere. */
export function worksIn(pid: number, folder: string): "yes" | "no" | "unknown" {
  if (startTimeOf(pid) === undefined) return "no";
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === folder ? "yes" : "no";
    const names = execFileSync("lsof", ["-a", "-p", String(pid), "-d", "cwd", "-Fn"], { encoding: "utf8" });
    return names.split("\n").includes(`n${folder}`) ? "yes" : "no";
  } catch {
    return "unknown";
  }
}

/** Whether the process was started with this argument: told of every process, also where its folder is a secret. */
export function hasArgument(pid: number, argument: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(argument);
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false when it is still there after `milliseconds`. */
export async function waitForExit(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (startTimeOf(pid) !== undefined) {
    if (performance.now() > deadline) return false;
    await new Promise((done) => setTimeout(done, 25));
  }
  return true;
}
