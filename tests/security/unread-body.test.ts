import { Agent, request } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { type Portal, startPortal } from "../support/portal-process";
import { routeTable } from "./route-table";

/**
 * Whoever sends more than anybody reads must not hold up the next on the same connection: reverse proxies send the requests
 * of many people over one.
 */

let portal: Portal;
beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
});
afterAll(() => portal?.stop());

/** Far more than an answer takes, far less than the minute after which an idle connection is closed. */
const patience = 15_000;

function ask(agent: Agent, method: string, path: string, body?: string, origin = portal.baseUrl) {
  const type = { "content-type": "application/x-www-form-urlencoded", "content-length": String(body?.length) };
  return new Promise<number>((done, fail) => {
    const sent = request(
      `${portal.baseUrl}${path}`,
      { method, agent, headers: { origin, ...(body ? type : {}) } },
      (answer) => answer.resume().on("end", () => done(answer.statusCode ?? 0)),
    );
    sent.setTimeout(patience, () => sent.destroy(new Error(`${method} ${path} gets no answer`)));
    sent.on("error", fail).end(body);
  });
}

const form = (bytes: number) => `a=${"x".repeat(bytes - 2)}`;
const addressOf = (route: string) => route.replaceAll(/\[\w+\]/g, "x");

it.each(Object.keys(routeTable))("%s", async (route) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    for (const origin of [portal.baseUrl, "https://elsewhere.example"]) {
      expect(await ask(agent, "POST", addressOf(route), form(300_000), origin)).toBeLessThan(500);
      expect(await ask(agent, "GET", "/api/health")).toBe(200);
    }
  } finally {
    agent.destroy();
  }
});

it.each([70_000, 200_000, 1_000_000, 3_000_000])(
  "a body of %d bytes is answered, and so is the next request",
  async (bytes) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await ask(agent, "POST", "/session", form(bytes))).toBe(413);
    expect(await ask(agent, "GET", "/api/health")).toBe(200);
    agent.destroy();
  },
);

it("a body without an end loses its connection, and the next request has another", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await ask(agent, "POST", "/session", form(20_000_000)).catch(() => undefined);
  expect(await ask(agent, "GET", "/api/health")).toBe(200);
  agent.destroy();
});
