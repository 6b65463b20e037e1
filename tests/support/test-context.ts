import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { type JobQueue, openJobQueue } from "@/lib/adapters/job-queue";
import { keyRing } from "@/lib/adapters/key-ring";
import { openDatabase } from "@/lib/data/database";
import type { ServiceContext } from "@/lib/services/service-context";
import { testDatabaseUrl } from "./test-database";

/** A clock that stands still until a test moves it. */
export interface TestClock {
  now(): Date;
  moveTo(instant: Date | string): void;
}

export interface TestContext extends ServiceContext {
  readonly clock: TestClock;
  /** Closes its connections; done by itself when the file is done. */
  close(): Promise<void>;
}

/**
 * What the services of a test file reach: its own database, the real job queue, a key ring of its own, and a clock that
 * the test moves.
 * To be opened at the top of the file, so that it is closed before the database is dropped.
 * @param now an instant with its offset, e.g. 2026-11-24T09:00:00+09:00
 */
export async function openTestContext({
  now,
  url = testDatabaseUrl(),
}: {
  readonly now: string;
  readonly url?: string;
}): Promise<TestContext> {
  const db = openDatabase(url, 20);
  const jobs: JobQueue = await openJobQueue(url);
  let instant = new Date(now);
  let closed: Promise<unknown> | undefined;
  const close = async () => {
    closed ??= Promise.all([jobs.stop(), db.$disconnect()]);
    await closed;
  };
  afterAll(close);
  return {
    db,
    jobs,
    close,
    keys: keyRing([randomBytes(32)]),
    baseUrl: "http://localhost:3000",
    clock: {
      now: () => instant,
      moveTo(to) {
        instant = new Date(to);
      },
    },
  };
}
