import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DataFolderInUse, lockDataFolder } from "./data-folder-lock";
import { startTimeOf } from "./process-identity";

const url = "http://localhost:3000";
let folder: string;
const lockFile = () => join(folder, "running.json");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nss-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a second lock is refused, naming the process and what to do", async () => {
  const { takenOver, unlock } = await lockDataFolder(folder, url);
  expect(takenOver).toBe(false);
  await expect(lockDataFolder(folder, url)).rejects.toThrow(DataFolderInUse);
  await expect(lockDataFolder(folder, url)).rejects.toThrow(`process ${process.pid}, ${url}`);
  unlock();
  expect(readdirSync(folder)).toEqual([]);
});

test("the lock of a process that is gone is taken over", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(lockFile(), JSON.stringify({ pid, startTime: "1", url }));
  expect((await lockDataFolder(folder, url)).takenOver).toBe(true);
});

test("another process that got the same number is not taken for the holder", async () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, startTime: "long ago", url }));
  expect((await lockDataFolder(folder, url)).takenOver).toBe(true);
});

test("a damaged lock is taken over", async () => {
  writeFileSync(lockFile(), "{");
  expect((await lockDataFolder(folder, url)).takenOver).toBe(true);
});

const gone = JSON.stringify({ pid: 999_999_999, startTime: "1", url });

test("of many that find a stale lock at once, one wins", async () => {
  for (let round = 0; round < 50; round += 1) {
    writeFileSync(lockFile(), gone);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataFolder(folder, url)));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["running.json"]);
  }
});

test("a takeover that was cut off, and that of the one who cut in, are taken over, too", async () => {
  // What those who were killed at it leave behind: their turns, each named after the lock that it replaces.
  const turnFor = (name: string, stale: string) =>
    `${name}.${createHash("sha256").update(stale).digest("hex").slice(0, 8)}`;
  const second = JSON.stringify({ pid: 999_999_998, startTime: "2", url });
  const turn = turnFor(lockFile(), gone);
  writeFileSync(lockFile(), gone);
  writeFileSync(turn, second);
  writeFileSync(turnFor(turn, second), gone);
  expect((await lockDataFolder(folder, url)).takenOver).toBe(true);
  expect(readdirSync(folder)).toEqual(["running.json"]);
});

test("a holder whose npm was killed is waited for", async () => {
  const holder = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  const pid = holder.pid ?? 0;
  const launcher = { pid: 999_999_999, startTime: "1" };
  writeFileSync(lockFile(), JSON.stringify({ pid, startTime: startTimeOf(pid), url, launcher }));
  const locking = lockDataFolder(folder, url);
  holder.kill("SIGKILL");
  (await locking).unlock();
  expect(existsSync(lockFile())).toBe(false);
});
