import { Client } from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { type Portal, startPortal } from "../support/portal-process";
import { loggedIn, type Visitor } from "./visitor";

/** While the database is away every page fails: each failure is a page of ours with a way out, also without JavaScript. */

let portal: Portal;
let visitors: Visitor[];
beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  visitors = [await loggedIn(portal.baseUrl, "NAC555-01"), await loggedIn(portal.baseUrl, "center01")];
  await closeDatabase(portal.databaseUrl);
});
afterAll(() => portal?.stop());

async function closeDatabase(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`);
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  await client.end();
}

const pages = [
  "/",
  "/menu",
  "/contract",
  "/change/00000000-0000-0000-0000-000000000000/items",
  "/admin",
  "/admin/mail",
];

it.each([...pages, "/login?form=00000000-0000-0000-0000-000000000000"])("GET %s", async (path) => {
  for (const visitor of visitors) {
    const answer = await visitor.get(path);
    const text = await answer.text();
    expect(answer.status).toBe(500);
    const seen = text.replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
    expect(seen).toMatch(/<header[ >][\s\S]*<h1[ >][^<]*エラーが発生しました[\s\S]*番号「\w+」[\s\S]*href="\/"/);
  }
});

it.each(["/change/start", "/session", "/admin/applications/take-next"])("POST %s", async (path) => {
  for (const visitor of visitors) {
    const answer = await visitor.post(path, { loginId: "NAC555", password: "x" });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(
      /<header[ >][\s\S]*<h1>エラーが発生しました[\s\S]*番号「[0-9A-F]+」[\s\S]*href="\/"/,
    );
  }
});
