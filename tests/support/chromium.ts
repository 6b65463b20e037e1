import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/**
 * Where a Chromium is: CHROMIUM_PATH, the system's Chromium or Chrome, or Playwright's download; undefined when there is none.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const paths = (process.env.PATH ?? "").split(":");
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const places = [
    ...names.flatMap((name) => paths.map((path) => `${path}/${name}`)),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place));
}

/** Finds a Chromium, or installs Debian's where this is root on Debian. @throws saying what to do when neither works */
export function ensureChromium(): string {
  return findChromium() ?? installChromium();
}

function installChromium(): string {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium …");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync("apt-get", ["update", "-q"], { stdio: "inherit", env: environment });
    const packages = ["chromium", "fonts-noto-cjk", "poppler-utils"];
    execFileSync("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...packages], {
      stdio: "inherit",
      env: environment,
    });
  }
  const found = findChromium();
  if (!found)
    throw new Error(
      "No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH, or run npx playwright install chromium",
    );
  return found;
}
