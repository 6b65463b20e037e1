import { type ChildProcess, spawn } from "node:child_process";
import { childEnvironment } from "@/lib/env";
import { projectRoot } from "@/lib/processes/project-root";

/** What `npm start` runs, under way. */
export interface StartCommand {
  process: ChildProcess;
  printed(): string;
  /** Resolves when the address was printed; fails when it ended before. */
  ready: Promise<void>;
  ended: Promise<number | null>;
}

/**
 * Runs the start command, with nothing from this run's environment that a person at a shell would not have.
 * @param within the words before it on the command line, that is what runs it and ends up as it
 */
export function startCommand(
  environment: Record<string, string | undefined>,
  within: readonly string[] = [],
): StartCommand {
  const unset = {
    ...{ DATABASE_URL: undefined, AUTH_SECRET: undefined, SEALING_KEY: undefined, BASE_URL: undefined },
    ...{ NODE_ENV: undefined, NSS_DEMO: undefined, npm_lifecycle_event: undefined },
  };
  const [command = process.execPath, ...args] = [
    ...within,
    ...[process.execPath, "--import", "tsx", "lib/processes/start.ts"],
  ];
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: childEnvironment({ ...unset, NSS_NOW: "2026-11-24T00:00:00Z", ...environment }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const ready = new Promise<void>((done, fail) => {
    const read = (chunk: Buffer) => {
      text += chunk;
      if (text.includes("OpenNSS is ready")) done();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    void ended.then((code) => fail(new Error(`ended with ${code}:\n${text}`)));
  });
  ready.catch(() => undefined);
  return { process: child, printed: () => text, ready, ended };
}
