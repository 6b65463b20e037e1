import { describe, expect, test } from "vitest";
import { judgeHealth, type PortalSigns } from "./portal-health";

const now = new Date("2026-11-24T00:00:00Z");
const well = { workerSilentFor: 3, queueWaitsFor: null, failedMails: 0, delay: null };
const disk = { free: 5_000_000_000, total: 10_000_000_000 };
const judge = (database: Partial<NonNullable<PortalSigns["database"]>> = {}, space = disk) =>
  judgeHealth({ now, database: { ...well, ...database }, disk: space });
const delayOf = (minutes: number) => ({
  since: new Date(now.getTime() - minutes * 60_000),
  count: 2,
  lastError: "451",
});

describe("the portal is ready", () => {
  test("while all parts work", () => {
    expect(judge()).toMatchObject({ status: "ok", worker: { state: "ok" }, mail: { state: "ok", late: 0, failed: 0 } });
  });

  test.each([
    ["a mail is late for a moment", { delay: delayOf(5) }, { mail: { state: "late", late: 2 } }],
    ["mails were given up", { failedMails: 3 }, { mail: { state: "ok", failed: 3 } }],
    ["the worker was silent for a minute", { workerSilentFor: 60 }, { worker: { state: "ok" } }],
  ])("while %s", (_, signs, expected) => {
    expect(judge(signs)).toMatchObject({ status: "ok", ...expected });
  });

  test("while the disk fills up", () => {
    expect(judge({}, { ...disk, free: 499_999_999 })).toMatchObject({ status: "ok", disk: { state: "low" } });
  });
});

describe("the portal is not ready", () => {
  test.each([
    ["mails are late for more than five minutes", { delay: delayOf(5.1) }, { mail: { state: "failed" } }],
    ["no worker ever said that it is alive", { workerSilentFor: null }, { worker: { state: "failed" } }],
    ["the worker is silent for more than a minute", { workerSilentFor: 61 }, { worker: { state: "failed" } }],
    ["a job waits for more than five minutes", { queueWaitsFor: 301 }, { worker: { state: "failed" } }],
  ])("when %s", (_, signs, expected) => {
    expect(judge(signs)).toMatchObject({ status: "unavailable", ...expected });
  });

  test("when the database does not answer, and then nothing is known of worker and mail", () => {
    expect(judgeHealth({ now, disk })).toMatchObject({
      status: "unavailable",
      database: { state: "failed" },
      worker: { state: "unknown" },
      mail: { state: "unknown" },
    });
  });
});
