import { describe, expect, test } from "vitest";
import { hashPassword, verifyPassword } from "./password-hash";

describe("a password's hash", () => {
  test("is argon2id with the OWASP minimum, salted", async () => {
    const [one, two] = await Promise.all([hashPassword("nss-demo-2026!"), hashPassword("nss-demo-2026!")]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  test("matches that password alone", async () => {
    const hash = await hashPassword("nss-demo-2026!");
    expect(await verifyPassword(hash, "nss-demo-2026!")).toBe(true);
    expect(await verifyPassword(hash, "nss-demo-2026! ")).toBe(false);
    expect(await verifyPassword(hash, "")).toBe(false);
  });

  test("that is not there matches nothing", async () => {
    expect(await verifyPassword(undefined, "nss-demo-2026!")).toBe(false);
  });
});
