import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readSettings, sealingKeyBytes, UnusableSettings, wantsDemoWorld } from "./env";

const safeProduction = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://nss:secret@db.example:5432/nss",
  BASE_URL: "https://nss.example",
  AUTH_SECRET: randomBytes(32).toString("base64"),
  SEALING_KEY: randomBytes(32).toString("base64"),
  SMTP_URL: "smtp://mail.example",
  TRUSTED_PROXIES: "1",
};

function problemsOf(source: Record<string, string | undefined>): string[] {
  try {
    readSettings(source);
    return [];
  } catch (error) {
    if (error instanceof UnusableSettings) return [...error.problems];
    throw error;
  }
}

describe("settings", () => {
  test("all have defaults", () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ PORT: 3000, BASE_URL: "http://localhost:3000", NODE_ENV: "development" });
    expect(settings.DATA_DIR).toMatch(/[/\\]\.data$/);
  });

  test("BASE_URL follows PORT, and loses a closing slash", () => {
    expect(readSettings({ PORT: "4000" }).BASE_URL).toBe("http://localhost:4000");
    expect(readSettings({ BASE_URL: "https://nss.example/" }).BASE_URL).toBe("https://nss.example");
  });

  test("an empty variable counts as not set", () => {
    const settings = readSettings({ PORT: "", SMTP_URL: "" });
    expect(settings.PORT).toBe(3000);
    expect(settings.SMTP_URL).toBeUndefined();
  });

  test("no reverse proxy is trusted unless it is said how many stand in front", () => {
    expect(readSettings({}).TRUSTED_PROXIES).toBe(0);
    expect(readSettings({ TRUSTED_PROXIES: "2" }).TRUSTED_PROXIES).toBe(2);
  });

  test("previous keys are a list", () => {
    const keys = [randomBytes(32).toString("hex"), randomBytes(32).toString("base64")];
    expect(readSettings({ SEALING_KEY_PREVIOUS: keys.join(" , ") }).SEALING_KEY_PREVIOUS).toEqual(keys);
    expect(readSettings({}).SEALING_KEY_PREVIOUS).toEqual([]);
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["TRUSTED_PROXIES", "yes"],
    ["TRUSTED_PROXIES", "-1"],
    ["TRUSTED_PROXIES", "1.5"],
    ["BASE_URL", "nss.example"],
    ["BASE_URL", "ftp://nss.example"],
    ["DATABASE_URL", "mysql://nss.example/nss"],
    ["MIGRATION_DATABASE_URL", "postgresql://nss@db.example/nss"],
    ["HEALTH_TOKEN", "short"],
    ["NSS_DEMO", "yes"],
    ["SMTP_URL", "http://mail.example"],
    ["NSS_NOW", "tomorrow"],
    ["NSS_NOW", "2026-11-24T09:00:00"],
    ["NSS_QA", "yes"],
    ["AUTH_SECRET", "short"],
    ["SEALING_KEY", "short"],
    ["MAIL_FROM", "NSS <nss@nss.example>\r\nBcc: all@nss.example"],
  ])("a malformed %s is named: %s", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(name)]);
  });
});

describe("a production deployment with a database of its own", () => {
  test("starts with safe settings", () => {
    expect(problemsOf(safeProduction)).toEqual([]);
  });

  test.each([
    ["BASE_URL", "http://nss.example"],
    ["BASE_URL", undefined],
    ["AUTH_SECRET", undefined],
    ["SEALING_KEY", undefined],
    ["NSS_NOW", "2026-11-24T09:00:00+09:00"],
    ["NSS_DEMO", "1"],
    ["NSS_DEMO", "0"],
    ["SMTP_URL", undefined],
    ["TRUSTED_PROXIES", undefined],
    ["AUTH_SECRET", "a".repeat(44)],
    ["AUTH_SECRET", "correct-horse-change-me-battery-staple-2026"],
    ["AUTH_SECRET", "abcdefghijklmnopqrstuvwxyz0123456789"],
    ["AUTH_SECRET", "K7vQ2xPz9LmW".repeat(4)],
    ["AUTH_SECRET_PREVIOUS", "0".repeat(40)],
    ["SEALING_KEY", Buffer.alloc(32).toString("base64")],
    ["SEALING_KEY", Buffer.from("0123456789abcdef0123456789abcdef").toString("base64")],
    ["SEALING_KEY", Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString("hex")],
    ["SEALING_KEY_PREVIOUS", `${randomBytes(32).toString("hex")},${Buffer.alloc(32, 7).toString("hex")}`],
    ["NSS_QA", "1"],
  ])("refuses to start with %s = %s, and says which", (name, value) => {
    expect(problemsOf({ ...safeProduction, [name]: value })).toEqual([expect.stringContaining(name)]);
  });

  test("names every unsafe setting at once", () => {
    const { NODE_ENV, DATABASE_URL } = safeProduction;
    expect(problemsOf({ NODE_ENV, DATABASE_URL })).toHaveLength(5);
  });

  test("takes every key that a generator drew, in any of the usual ways to write it", () => {
    for (let round = 0; round < 2_000; round += 1) {
      const key = randomBytes(32);
      for (const way of ["base64", "base64url", "hex"] as const) {
        expect(
          problemsOf({ ...safeProduction, AUTH_SECRET: key.toString(way), SEALING_KEY: key.toString(way) }),
        ).toEqual([]);
      }
    }
  });
});

describe("the demo world", () => {
  const DATABASE_URL = "postgresql://nss:secret@db.example:5432/nss";
  test.each([
    [true, {}],
    [true, { NODE_ENV: "production" }],
    [false, { NSS_DEMO: "0" }],
    [false, { DATABASE_URL }],
    [false, { DATABASE_URL, NODE_ENV: "test" }],
    [true, { DATABASE_URL, NSS_DEMO: "1" }],
    [false, safeProduction],
  ])("is wanted: %s with %o", (wanted, source) => {
    expect(wantsDemoWorld(readSettings(source))).toBe(wanted);
  });
});

test("sealing keys are read in base64 and hex", () => {
  const key = randomBytes(32);
  expect(sealingKeyBytes(key.toString("hex"))).toEqual(key);
  expect(sealingKeyBytes(key.toString("base64"))).toEqual(key);
});
