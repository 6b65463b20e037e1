import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { type Part, partFailed, partWorks } from "@/lib/adapters/outages";
import { childEnvironment } from "@/lib/env";
import { endingWithParent } from "./ending-with-parent";
import { projectRoot } from "./project-root";

interface Supervised {
  name: Extract<Part, "web" | "worker">;
  /** The program and its arguments, as for `node`. */
  args: readonly string[];
  /** Asked anew for each start, so that a moved clock runs on over a restart. */
  environment(): Record<string, string | undefined>;
}

/** Thrown when a process ends again and again right after its start; what it printed says why. */
export class ProcessKeepsEnding extends Error {
  override name = "ProcessKeepsEnding";
}

/** A process that is started again whenever it ends, until it is stopped. */
export interface SupervisedProcess {
  /** Fails when the process ended `times` times within its first minute, which no further start will mend. */
  keepsEnding(times: number): Promise<never>;
  /** Asks it to end, waits, and ends it by force when it does not. */
  stop(): Promise<void>;
}

/** A process that was started again counts as back after this many milliseconds. */
const backAfter = 5_000;

/** Starts the process, and again with growing pauses (0.5 s to 30 s) when it ends by itself. */
export function supervise(supervised: Supervised): SupervisedProcess {
  let stopping = false;
  let child: ChildProcess | undefined;
  const interrupted = new AbortController();
  const ends = new EventEmitter();
  let quickEnds = 0;

  const run = async () => {
    let pause = 500;
    while (!stopping) {
      const started = performance.now();
      child = spawn(process.execPath, endingWithParent(supervised.args), {
        cwd: projectRoot,
        env: childEnvironment(supervised.environment()),
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      });
      // Only a process that stays is back; until then its further ends are part of the same outage.
      const stays = setTimeout(() => partWorks(supervised.name), backAfter);
      const how = await ended(child);
      clearTimeout(stays);
      if (stopping) return;
      if (performance.now() - started > 60_000) {
        pause = 500;
        quickEnds = 0;
      }
      quickEnds += 1;
      ends.emit("quickly", quickEnds);
      partFailed(supervised.name, `the process ended (${how}) and is started again`);
      await sleep(pause, undefined, { signal: interrupted.signal }).catch(() => undefined);
      pause = Math.min(pause * 2, 30_000);
    }
  };
  const running = run();

  return {
    keepsEnding: (times) =>
      new Promise((_, fail) => {
        ends.on("quickly", (count: number) => {
          if (count >= times)
            fail(new ProcessKeepsEnding(`The ${supervised.name} process does not come up; its log says why.`));
        });
      }),
    stop: async () => {
      stopping = true;
      interrupted.abort();
      child?.kill("SIGTERM");
      const force = setTimeout(() => child?.kill("SIGKILL"), 8_000);
      await running;
      clearTimeout(force);
    },
  };
}

function ended(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code, signal) => done(signal ?? `code ${code}`));
  });
}
