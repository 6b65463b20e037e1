import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clockStartingAt } from "./clock";
import { movableClock } from "./movable-clock";

const folder = mkdtempSync(join(tmpdir(), "nss-clock-"));
const file = join(folder, "clock.json");
const minute = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(file, { force: true });
});

it("tells the base's time until it is moved, and again once released", () => {
  const base = clockStartingAt(new Date("2026-11-24T00:00:00Z"));
  const clock = movableClock(file, base);
  expect([clock.isMoved(), clock.now()]).toEqual([false, base.now()]);
  clock.moveTo(new Date("2026-12-10T00:00:00Z"));
  expect([clock.isMoved(), clock.now()]).toEqual([true, new Date("2026-12-10T00:00:00Z")]);
  clock.release();
  expect([clock.isMoved(), clock.now()]).toEqual([false, base.now()]);
});

it("runs on from where it was moved to, in every process that reads the same file", () => {
  const base = clockStartingAt(new Date("2026-11-24T00:00:00Z"));
  const [web, worker] = [movableClock(file, base), movableClock(file, base)];
  web.moveTo(new Date("2026-12-10T00:00:00Z"));
  vi.advanceTimersByTime(minute);
  expect(worker.now()).toEqual(new Date("2026-12-10T00:01:00Z"));
});
