import { readdirSync, readFileSync } from "node:fs";

/** The system's clock tick, in which /proc counts CPU time: 100 a second on every Linux. */
const ticksPerSecond = 100;

/** CPU time a process and its descendants have used so far, all threads, in milliseconds (in steps of 10). */
export function cpuTime(pid: number): number {
  return sum(familyOf(pid).map((member) => cpuTicks(member))) * (1000 / ticksPerSecond);
}

/** Memory a process and its descendants hold now (resident set), in MiB. */
export function residentMemory(pid: number): number {
  return (
    sum(familyOf(pid).map((member) => Number(/^VmRSS:\s+(\d+) kB/m.exec(read(member, "status"))?.[1] ?? 0))) / 1024
  );
}

/** After the command's name, which may itself hold spaces and parentheses: state, parent, and so on (see proc(5)). */
const fieldsOf = (stat: string): string[] => stat.slice(stat.lastIndexOf(")") + 2).split(" ");

function cpuTicks(pid: number): number {
  // utime, stime, and both of the children that have ended.
  return sum(fieldsOf(read(pid, "stat")).slice(11, 15).map(Number));
}

function familyOf(pid: number): number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(fieldsOf(read(Number(name), "stat"))[1]) }));
  const family = [pid];
  for (const member of family) {
    family.push(...parents.filter(({ parent }) => parent === member).map((child) => child.pid));
  }
  return family;
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return ""; // it has ended meanwhile
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
