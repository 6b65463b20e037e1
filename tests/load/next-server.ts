import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { childEnvironment } from "@/lib/env";
import { endingWithParent } from "@/lib/processes/ending-with-parent";
import { freePort } from "@/lib/processes/free-port";
import { waitUntilServed } from "@/lib/processes/port";
import { projectRoot } from "@/lib/processes/project-root";
import { cpuTime, residentMemory } from "./process-usage";

/** A production server of a Next application, run for the bench alone. */
export interface NextServer {
  readonly name: string;
  readonly origin: string;
  /** CPU milliseconds used so far. */
  cpuTime(): number;
  /** MiB held now. */
  residentMemory(): number;
  /** The end of what it printed as errors. */
  complaints(): string;
  stop(): Promise<void>;
}

/** Next's own command, for an application that has no server of its own. */
export const plainNext = (port: number): string[] => [
  join(projectRoot, "node_modules/next/dist/bin/next"),
  ...["start", "--port", String(port)],
];

/**
 * @param folder of the application, which is built
 * @param program and its arguments, as for `node`
 */
export async function startNextServer(
  name: string,
  folder: string,
  program: (port: number) => readonly string[],
  environment: (origin: string, port: number) => Record<string, string | undefined>,
): Promise<NextServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, endingWithParent(program(port)), {
    cwd: folder,
    env: childEnvironment({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...environment(origin, port) }),
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let complaints = "";
  child.stderr?.on("data", (chunk) => {
    complaints = (complaints + chunk).slice(-4_000);
  });
  const ended = new Promise<never>((_, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`${name} ended with code ${code}:\n${complaints}`)));
  });
  ended.catch(() => undefined);
  await Promise.race([waitUntilServed(port), ended]);
  const pid = child.pid ?? 0;
  return {
    name,
    origin,
    cpuTime: () => cpuTime(pid),
    residentMemory: () => residentMemory(pid),
    complaints: () => complaints,
    stop: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(force);
}
