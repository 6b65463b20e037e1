import { describe, expect, test } from "vitest";
import { absoluteLimit, idleLimit, sessionIsOpen } from "./session-limits";

const start = new Date("2026-11-24T00:00:00Z");
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const minutes = 60_000;

describe("a session", () => {
  test("is open for half an hour after its last use, and not a moment longer", () => {
    const session = { createdAt: start, lastSeenAt: start, endedAt: null };
    expect(sessionIsOpen(session, later(0))).toBe(true);
    expect(sessionIsOpen(session, later(30 * minutes - 1))).toBe(true);
    expect(sessionIsOpen(session, later(30 * minutes))).toBe(false);
    expect(idleLimit).toBe(30 * minutes);
  });

  test("ends after twelve hours however busy it is", () => {
    const busy = (now: Date) => sessionIsOpen({ createdAt: start, lastSeenAt: now, endedAt: null }, now);
    expect(busy(later(12 * 60 * minutes - 1))).toBe(true);
    expect(busy(later(12 * 60 * minutes))).toBe(false);
    expect(absoluteLimit).toBe(12 * 60 * minutes);
  });

  test("is closed once it was ended", () => {
    expect(sessionIsOpen({ createdAt: start, lastSeenAt: start, endedAt: start }, start)).toBe(false);
  });
});
