import { expect, test, vi } from "vitest";
import { RepeatedFailures } from "./repeated-failures";

test("what keeps failing round after round is logged when it begins to fail and when it works again", async () => {
  const written: string[] = [];
  const spy = vi.spyOn(process.stderr, "write").mockImplementation((chunk) => written.push(String(chunk)) > 0);
  const failures = new RepeatedFailures();
  const round = (...failing: string[]) =>
    failures.during(async (report) => {
      for (const what of failing) report(new Error(`${what} is broken`), what);
    });
  for (let minute = 0; minute < 10; minute += 1) await round("one");
  await round("one", "two");
  await round("two");
  await round();
  spy.mockRestore();
  expect(written.map((line) => JSON.parse(line)).map(({ event, where }) => `${event}: ${where}`)).toEqual([
    "failure: one",
    "failure: two",
    "works again: one",
    "works again: two",
  ]);
});
