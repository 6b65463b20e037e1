import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "@/lib/processes/project-root";

/** The lowest versions without holes that are known to us. */
const floors: Record<string, string> = {
  next: "16.4.6",
  "next-auth": "5.0.0-beta.32",
  nodemailer: "10.6.0",
  pdfkit: "0.20.2",
  react: "19.3.1",
  "react-dom": "19.3.1",
  "smtp-server": "3.21.0",
};

interface LockFile {
  packages: Record<string, { version?: string }>;
}

/** Every copy of a package that the lock file installs, also nested ones. */
function lockedVersions(lock: LockFile, name: string): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version }]) =>
    version !== undefined && (path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
      ? [version]
      : [],
  );
}

/** Negative when `a` is older than `b`; a pre-release is older than its release. */
function compareVersions(a: string, b: string): number {
  const [releaseA = "", preA] = split(a);
  const [releaseB = "", preB] = split(b);
  if (releaseA !== releaseB) return releaseA.localeCompare(releaseB, "en", { numeric: true });
  if (preA === undefined || preB === undefined) return Number(preA === undefined) - Number(preB === undefined);
  return preA.localeCompare(preB, "en", { numeric: true });
}

const split = (version: string) => version.split(/-(.*)/s, 2);

const belowFloor = (lock: LockFile, name: string, floor: string) =>
  lockedVersions(lock, name).filter((version) => compareVersions(version, floor) < 0);

const lock = JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8")) as LockFile;

test.each(Object.entries(floors))("%s is locked at %s or newer, in every copy", (name, floor) => {
  expect(lockedVersions(lock, name)).not.toEqual([]);
  expect(belowFloor(lock, name, floor)).toEqual([]);
});

test("an old copy hidden under another package would be found", () => {
  const planted = { packages: { "node_modules/next-auth/node_modules/nodemailer": { version: "6.9.16" } } };
  expect(belowFloor(planted, "nodemailer", "10.6.0")).toEqual(["6.9.16"]);
});

test.each([
  ["16.4.5", "16.4.6"],
  ["16.4.9", "16.4.10"],
  ["5.0.0-beta.9", "5.0.0-beta.32"],
  ["5.0.0-beta.32", "5.0.0"],
])("%s is older than %s", (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
});
