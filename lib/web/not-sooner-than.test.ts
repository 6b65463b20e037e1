import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { notSoonerThan } from "./not-sooner-than";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout"] }));
afterEach(() => void vi.useRealTimers());

it("holds an answer back until the time since its beginning has passed, and later ones not at all", async () => {
  const told: string[] = [];
  const answer = notSoonerThan(250);
  await vi.advanceTimersByTimeAsync(100);
  void answer("first").then((said) => told.push(said));
  await vi.advanceTimersByTimeAsync(149);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual(["first"]);
  expect(await answer("second")).toBe("second");
});
