import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { isDatabaseLoss } from "./database-loss";
import { logFailure } from "./log";
import { currentNumber, logEvent, nameLog, withNumber } from "./log-event";
import { checkWhenDown, partFailed, partWorks } from "./outages";

function listen(): () => Record<string, unknown>[] {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
  onTestFinished(() => spy.mockRestore());
  return () => written.map((line) => JSON.parse(line));
}

test("a line is JSON with time, level, part, event and the number of the request under way", () => {
  const lines = listen();
  nameLog("web");
  const number = withNumber("GET /x", () => {
    logEvent("info", "happened", { count: 2 });
    return currentNumber();
  });
  logEvent("warning", "two\nlines");
  expect(number).toMatch(/^[0-9A-F]{8}$/);
  expect(lines()).toEqual([
    { time: expect.stringMatching(/^\d{4}-.*Z$/), level: "info", part: "web", event: "happened", number, count: 2 },
    { time: expect.any(String), level: "warning", part: "web", event: "two\nlines" },
  ]);
});

test("a failure is told by name, place and the end of its message, without the values that stand before", () => {
  const lines = listen();
  const number = logFailure(
    new TypeError('Invalid call: { password: "planted" }\n\nArgument `id` is missing.'),
    "POST /x",
  );
  expect(lines()).toEqual([
    expect.objectContaining({ level: "error", number, where: "POST /x", why: "TypeError: Argument `id` is missing." }),
  ]);
  expect(JSON.stringify(lines())).not.toContain("planted");
});

test("a failed page of Next's is told by the number that the page shows", () => {
  const lines = listen();
  expect(logFailure(Object.assign(new Error("x"), { digest: "12345" }), "console")).toBe("12345");
  expect(lines()[0]).toMatchObject({ number: "12345" });
});

const refused = () => Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });

test("of a lost database each failure quotes the number of one line, and its return is told once", async () => {
  const lines = listen();
  let isBack = false;
  checkWhenDown("database", async () => isBack);
  const numbers = Array.from({ length: 50 }, () => logFailure(new AggregateError([refused()]), "GET /menu"));
  expect(new Set(numbers).size).toBe(1);
  isBack = true;
  await sleep(4_500);
  expect(lines()).toEqual([
    expect.objectContaining({ level: "error", event: "database failed", number: numbers[0] }),
    expect.objectContaining({ event: "database works again", number: numbers[0], failures: 50 }),
  ]);
});

test("a part that never failed does not come back", () => {
  const lines = listen();
  partWorks("mail");
  partFailed("mail", "x");
  partWorks("mail");
  partWorks("mail");
  expect(lines()).toHaveLength(2);
});

test("a lost database is known from other failures, however deep it is wrapped", () => {
  expect(isDatabaseLoss(new Error("x", { cause: { kind: "DatabaseNotReachable" } }))).toBe(true);
  expect(isDatabaseLoss(Object.assign(new Error("terminating connection due to…"), { code: "57P01" }))).toBe(true);
  expect(isDatabaseLoss(new Error("Unique constraint failed"))).toBe(false);
  expect(isDatabaseLoss(undefined)).toBe(false);
});
