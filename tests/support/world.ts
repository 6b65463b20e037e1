import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { type JobQueue, openJobQueue } from "@/lib/adapters/job-queue";
import { keyRing } from "@/lib/adapters/key-ring";
import { openDatabase } from "@/lib/data/database";
import type { World } from "@/lib/services/world";
import { testDatabaseUrl } from "./test-database";

/** A clock that stands still until a test moves it. */
export interface TestClock {
  now(): Date;
  moveTo(instant: Date | string): void;
}

export interface TestWorld extends World {
  readonly clock: TestClock;
}

/**
 * The world of a test file: its own database, the real job queue, a key ring of its own, and a clock that the test moves.
 * Closed when the file is done. `now`: an instant with its offset, e.g. 2026-11-24T09:00:00+09:00.
 */
export async function openTestWorld({ now }: { readonly now: string }): Promise<TestWorld> {
  const url = testDatabaseUrl();
  const db = openDatabase(url, 20);
  const jobs: JobQueue = await openJobQueue(url);
  let instant = new Date(now);
  afterAll(async () => {
    await jobs.stop();
    await db.$disconnect();
  });
  return {
    db,
    jobs,
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
