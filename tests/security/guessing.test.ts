import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { demoPassword } from "@/prisma/demo-accounts";
import { type Portal, startPortal } from "../support/portal-process";
import { aStranger } from "./visitor";

/** Guessing passwords over the network, while the owner is known by a cookie. */

let portal: Portal;
beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal({ trustedProxies: 1 });
});
afterAll(() => portal?.stop());

interface Try {
  readonly from: string;
  readonly loginId?: string;
  readonly password?: string;
  readonly cookie?: string;
}
const enter = ({ from, loginId = "NAC555", password = demoPassword, cookie = "" }: Try) =>
  aStranger(portal.baseUrl, cookie).post(
    "/session",
    { loginId, password },
    { origin: portal.baseUrl, "x-forwarded-for": from },
  );

/** What the log-in page says to a log-in that was refused. */
async function said(answer: Response): Promise<string> {
  const page = await fetch(new URL(answer.headers.get("location") ?? "", portal.baseUrl));
  return page.text();
}

it("a browser that was logged in before gets in at once while a hundred addresses guess, a forged one does not", async () => {
  const first = await enter({ from: "203.0.113.1" });
  const cookie = first.headers.getSetCookie().find((line) => line.startsWith("nss-devices=")) ?? "";
  expect(cookie).toMatch(/; HttpOnly; SameSite=lax/i);
  const [device = ""] = cookie.split(";");
  await Promise.all(Array.from({ length: 100 }, (_, index) => enter({ from: `10.0.0.${index}`, password: "guess" })));

  const elsewhere = "198.51.100.9";
  for (const forged of ["", device.replace(/.$/, "!"), `${device}x`, "nss-devices=NAC555", "nss-devices=%"]) {
    const answer = await enter({ from: elsewhere, cookie: forged });
    expect(await said(answer), forged).toContain("2分後にもう一度お試しください");
  }
  const known = await enter({ from: elsewhere, cookie: device });
  expect(known.headers.get("location")).toBe("/menu");
  expect(known.headers.getSetCookie().find((line) => line.startsWith("nss-devices="))).not.toBe(cookie);
  // The device is this account's: it opens no other, and is no session.
  expect((await enter({ from: elsewhere, cookie: device, password: "guess" })).headers.get("location")).toMatch(
    /login/,
  );
  expect((await aStranger(portal.baseUrl, device).get("/menu")).headers.get("location")).toMatch(/\/login/);
});

// That both take as long is lib/web/not-sooner-than's.
it("says the same for a login ID that does not exist", async () => {
  const from = (index: number) => `10.1.0.${index}`;
  for (const loginId of ["OCE101", "ZZZ999"]) {
    expect(await said(await enter({ from: from(1), loginId, password: "guess" }))).toContain(
      "ユーザーIDまたはパスワードが正しくありません",
    );
    await Promise.all(
      Array.from({ length: 60 }, (_, index) => enter({ from: from(index), loginId, password: "guess" })),
    );
    const answer = await enter({ from: from(99), loginId, password: "guess" });
    const words = await said(answer);
    expect(words).toContain("2分後にもう一度お試しください");
    expect(words).not.toMatch(/間違いが続いた|正しくありません/);
  }
});
