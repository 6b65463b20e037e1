import { once } from "node:events";
import { Agent, request as httpRequest } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { absoluteLimit } from "@/lib/domain/account/session-limits";
import { ensureBuild } from "@/lib/processes/build";
import { demoPassword } from "@/prisma/demo-accounts";
import { type Portal, startPortal } from "../../support/portal-process";

// The web process as it runs for real: whose address the throttle counts by, and that it is still Next behind it.

const closedDoor = "パスワードの確認を少しお待ちいただいています";

beforeAll(async () => {
  await ensureBuild();
});

/** What the log-in page says after an attempt with a wrong password, as if sent on by proxies that wrote this header. */
async function attempt(portal: Portal, loginId: string, forwarded: string): Promise<string> {
  const answer = await fetch(`${portal.baseUrl}/session`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: portal.baseUrl, "x-forwarded-for": forwarded },
    body: new URLSearchParams({ loginId, password: "guess" }),
  });
  return await (await fetch(`${portal.baseUrl}${answer.headers.get("location")}`)).text();
}

describe("without a reverse proxy", () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  });
  afterAll(() => portal.stop());

  test("a forged X-Forwarded-For does not dodge the throttle", async () => {
    for (let i = 1; i <= 5; i += 1) expect(await attempt(portal, "NAC555", `203.0.113.${i}`)).not.toContain(closedDoor);
    expect(await attempt(portal, "NAC555", "203.0.113.6")).toContain(closedDoor);
  });

  test("the session's cookie is for this server alone, and outlives the session by days, to say whose a late form was", async () => {
    const answer = await fetch(`${portal.baseUrl}/session`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: portal.baseUrl },
      body: new URLSearchParams({ loginId: "NAC555-01", password: demoPassword }),
    });
    const cookie = answer.headers.getSetCookie().find((each) => each.startsWith("nss-session=")) ?? "";
    expect(cookie).toMatch(/; Path=\/;.*HttpOnly; SameSite=lax$/i);
    const expires = Date.parse(/Expires=([^;]+)/.exec(cookie)?.[1] ?? "");
    const sent = Date.parse(answer.headers.get("date") ?? "");
    expect(expires - sent).toBeGreaterThan(absoluteLimit + 3 * 24 * 60 * 60_000);
  });

  test("where a log-in leads back to is the page asked for, whatever a header says", async () => {
    const answer = await fetch(`${portal.baseUrl}/menu?after=2`, {
      redirect: "manual",
      headers: { "x-nss-path": "/elsewhere" },
    });
    expect(answer.headers.get("location")).toBe("/login?next=%2Fmenu%3Fafter%3D2");
  });

  test("pages carry the nonce of their policy, are compressed, and a missing one is a 404", async () => {
    const page = await fetch(`${portal.baseUrl}/login`, { headers: { "accept-encoding": "gzip" } });
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get("content-security-policy") ?? "")?.[1];
    expect(await page.text()).toContain(`nonce="${nonce}"`);
    expect(page.headers.get("content-encoding")).toBe("gzip");
    expect((await fetch(`${portal.baseUrl}/no-such-page`)).status).toBe(404);
  });

  test.each(["*", "http://elsewhere.example/menu"])("asked for %s, which is no path, it refuses", async (path) => {
    const status = await new Promise((done, fail) => {
      const { hostname, port } = new URL(portal.baseUrl);
      httpRequest({ hostname, port, path }, (answer) => done(answer.resume().statusCode))
        .once("error", fail)
        .end();
    });
    expect(status).toBe(400);
  });

  test("told to end, it answers the request under way and ends with its kept connections", async () => {
    // Half of a form is sent, the rest after the signal.
    const body = "loginId=NAC555&password=guess";
    const headers = { origin: portal.baseUrl, "content-type": "application/x-www-form-urlencoded" };
    // Keeps its connection for as long as the server offers.
    const agent = new Agent({ keepAlive: true });
    const sending = httpRequest(`${portal.baseUrl}/session`, {
      agent,
      method: "POST",
      headers: { ...headers, "content-length": body.length },
    });
    const status = new Promise((done, fail) => {
      sending.once("response", (answer) => done(answer.resume().statusCode));
      sending.once("error", fail);
    });
    await new Promise((sent) => sending.write(body.slice(0, 10), sent));
    await new Promise((arrived) => setTimeout(arrived, 300));
    const gone = portal.kill("SIGTERM", "web");
    await new Promise((passed) => setTimeout(passed, 300));
    sending.end(body.slice(10));
    expect(await status).toBe(303);
    await gone;
  });
});

test("told to end, it does not wait for a connection that nothing was ever sent on", async () => {
  const portal = await startPortal();
  try {
    const { hostname, port } = new URL(portal.baseUrl);
    const unused = connect(Number(port), hostname);
    const closed = once(unused, "close");
    await once(unused, "connect");
    // The answer to a later request shows that the server has taken up the earlier connection.
    await fetch(`${portal.baseUrl}/api/health`);
    await portal.kill("SIGTERM", "web");
    await closed;
  } finally {
    await portal.stop();
  }
});

test("behind one reverse proxy the address is the one that the proxy saw", async () => {
  const portal = await startPortal({ trustedProxies: 1 });
  try {
    for (let i = 1; i <= 6; i += 1) await attempt(portal, "NAC555", `203.0.113.${i}, 198.51.100.1`);
    expect(await attempt(portal, "NAC555", "203.0.113.9, 198.51.100.1")).toContain(closedDoor);
    expect(await attempt(portal, "NAC555", "203.0.113.9, 198.51.100.2")).not.toContain(closedDoor);
  } finally {
    await portal.stop();
  }
});
