import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

// Each in a clone of its own, with an npm that installs nothing.

function aClone(): string {
  const clone = mkdtempSync(join(tmpdir(), "nss-clone-"));
  onTestFinished(() => rmSync(clone, { recursive: true }));
  mkdirSync(join(clone, "lib/processes"), { recursive: true });
  mkdirSync(join(clone, "bin"));
  cpSync(join(import.meta.dirname, "ensure-installed.mjs"), join(clone, "lib/processes/ensure-installed.mjs"));
  writeFileSync(join(clone, "package-lock.json"), "{}");
  writeFileSync(join(clone, "bin/npm"), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  return clone;
}

function startIn(clone: string) {
  const shell = dirname(execFileSync("sh", ["-c", "command -v sh"], { encoding: "utf8" }));
  const args = ["--import", "./lib/processes/ensure-installed.mjs", "--import", "tsx", "lib/processes/start.ts"];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: clone,
    encoding: "utf8",
    env: { NODE_ENV: "test", PATH: `${join(clone, "bin")}:${shell}` },
  });
  return { status, sentences: stderr.trim().split("\n") };
}

test("where install scripts are switched off it says so, and the way out", () => {
  expect(startIn(aClone())).toEqual({
    status: 1,
    sentences: [expect.stringMatching(/^Install scripts are switched off.*npm config set ignore-scripts false$/)],
  });
});

test("where node_modules is a link to another clone's it says so, and the way out", () => {
  const [clone, other] = [aClone(), aClone()];
  mkdirSync(join(other, "node_modules"));
  symlinkSync(join(other, "node_modules"), join(clone, "node_modules"));
  expect(startIn(clone)).toEqual({ status: 1, sentences: [expect.stringMatching(/^node_modules is a link/)] });
});
