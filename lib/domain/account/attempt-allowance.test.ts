import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AttemptAllowance, afterAttempt, attemptAllowances, waitMinutes } from "./attempt-allowance";

const start = Date.parse("2026-11-24T09:00:00+09:00");
const allowance = fc.record({ burst: fc.integer({ min: 1, max: 40 }), everySeconds: fc.integer({ min: 1, max: 600 }) });
/** Attempts at these seconds, in order. */
const attempts = fc
  .array(fc.integer({ min: 0, max: 7200 }), { minLength: 1, maxLength: 300 })
  .map((seconds) => seconds.toSorted((a, b) => a - b));

/** The seconds at which there was room, and where it left the allowance. */
function tried(rule: AttemptAllowance, seconds: readonly number[]) {
  let usedUntil: Date | undefined;
  const taken = seconds.filter((second) => {
    const used = afterAttempt(rule, usedUntil, new Date(start + second * 1000));
    usedUntil = used ?? usedUntil;
    return used !== undefined;
  });
  return { taken, usedUntil };
}

describe("an allowance of attempts", () => {
  test("is never exceeded, in whatever stretch of time", () => {
    fc.assert(
      fc.property(allowance, attempts, (rule, seconds) => {
        const { taken } = tried(rule, seconds);
        taken.forEach((from, first) => {
          taken.slice(first).forEach((to, index) => {
            expect(index + 1).toBeLessThanOrEqual(rule.burst + (to - from) / rule.everySeconds);
          });
        });
      }),
    );
  });

  test("has room again after one wait, however much was tried before", () => {
    fc.assert(
      fc.property(allowance, attempts, (rule, seconds) => {
        const { usedUntil } = tried(rule, seconds);
        const later = (seconds.at(-1) ?? 0) + rule.everySeconds;
        expect(afterAttempt(rule, usedUntil, new Date(start + later * 1000))).toBeDefined();
      }),
    );
  });

  test("is whole again after its burst of waits", () => {
    fc.assert(
      fc.property(allowance, attempts, (rule, seconds) => {
        const { usedUntil } = tried(rule, seconds);
        const later = (seconds.at(-1) ?? 0) + rule.everySeconds * rule.burst;
        expect(usedUntil?.getTime()).toBeLessThanOrEqual(start + later * 1000);
      }),
    );
  });
});

test("the wait that is told is enough for each of them", () => {
  for (const { everySeconds } of Object.values(attemptAllowances)) {
    expect(everySeconds).toBeLessThanOrEqual(waitMinutes * 60);
  }
  expect(Number.isInteger(waitMinutes)).toBe(true);
});
