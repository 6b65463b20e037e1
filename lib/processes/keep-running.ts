import { setTimeout as sleep } from "node:timers/promises";
import { partFailed, partWorks } from "@/lib/adapters/outages";
import type { EmbeddedDatabase } from "./embedded-database";
import { startTimeOf } from "./process-identity";

/** Starts the database again whenever its process is gone, until it is stopped. Its port and password stay the same. */
export function keepRunning(
  first: EmbeddedDatabase,
  restart: () => Promise<EmbeddedDatabase>,
): { stop(): Promise<void> } {
  let database = first;
  let startTime = startTimeOf(first.pid);
  const interrupted = new AbortController();

  const watching = (async () => {
    while (!interrupted.signal.aborted) {
      await sleep(1_000, undefined, { signal: interrupted.signal, ref: false }).catch(() => undefined);
      if (interrupted.signal.aborted || startTimeOf(database.pid) === startTime) continue;
      partFailed("database", "the PostgreSQL server is gone and is started again");
      try {
        database = await restart();
        startTime = startTimeOf(database.pid);
        partWorks("database");
      } catch (error) {
        // Its helpers may still be ending; the next round tries again.
        partFailed("database", (error as Error).message);
      }
    }
  })();

  return {
    stop: async () => {
      interrupted.abort();
      await watching;
      await database.stop();
    },
  };
}
