import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { projectRoot } from "@/lib/processes/project-root";
import { securityHeaders } from "@/lib/web/security-headers";
import { type Portal, startPortal } from "../support/portal-process";
import { send } from "./raw-request";
import { routeTable } from "./route-table";
import { loggedIn } from "./visitor";

/** Every address, whoever asks in whatever way: an answer of ours, never a failure, and never a way out of the portal. */

let portal: Portal;
let cookies: Record<string, string>;

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  const cookieOf = async (loginId: string) => (await loggedIn(portal.baseUrl, loginId)).cookie;
  cookies = { nobody: "", customer: await cookieOf("NAC555-01"), staff: await cookieOf("center01") };
});
afterAll(() => portal?.stop());

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PROPFIND"];

const segments = [
  "%",
  "%zz",
  "%c3%28",
  "%ff",
  "%00",
  "%0d%0a",
  "%2f",
  "%2e%2e",
  "%5c",
  "..",
  "-".repeat(36),
  "0".repeat(36),
  "00000000-0000-0000-0000-000000000000",
  "999999Z",
  "x".repeat(5000),
];

const cursor = (text: string) => Buffer.from(text).toString("base64url");
const ids = ["-".repeat(36), "0".repeat(36), "00000000-0000-0000-0000-000000000000", "%00", "%", "%zz", ""];
const queries = [
  ...ids.flatMap((id) => [`form=${id}`, `after=${id}`]),
  `after=${cursor(`1 ${"-".repeat(36)}`)}`,
  `after=${cursor("99999999999999 00000000-0000-0000-0000-000000000000")}`,
  ...["-1", "0", "1e9", "99999999999999999999", "x", "%00"].map((page) => `page=${page}`),
  "page=1&page=2&form=1&form=2&after=1&after=2",
  "next=/.//evil.example",
  "next=%",
  "%zz=%zz",
  "__proto__=1&constructor=1&toString=1",
  "_rsc=1",
  "a".repeat(5000),
];

const builtFile = () =>
  `/_next/static/${readdirSync(join(projectRoot, ".next/static"), { recursive: true, encoding: "utf8" }).find((name) => name.endsWith(".css"))}`;

const noRoutes = [
  ..."/favicon.svg /favicon.ico /mark.svg /_next/static/none.js /_next/static/%zz /_next/static/%00 /_next/static/..".split(
    " ",
  ),
  ..."/_next /_next/image /_next/image?url=x&w=1&q=1 /_next/data/x/login.json /_next/static/../server/app".split(" "),
  ..."/nowhere /% /%zz /%00 /%ff /%c3%28/x /login/% /login/ /login// /index /404 /500 /_error /_document".split(" "),
  ..."// //evil.example //evil.example/ ///evil.example/ /.//evil.example/ /..//evil.example/ /\\evil.example/".split(
    " ",
  ),
  ..."/%2fevil.example/ /%5cevil.example/ /x/..//evil.example/ //evil.example/%2e%2e * http://evil.example/".split(" "),
];

async function expectAnAnswerOfOurs(method: string, path: string, headers: Record<string, string> = {}) {
  const answer = await send(portal.baseUrl, { method, path, headers: { origin: portal.baseUrl, ...headers } });
  const { status, text } = answer;
  const said = `${method} ${path.slice(0, 200)} ${JSON.stringify(headers).slice(0, 100)}: ${status} ${text.slice(0, 200)}`;
  expect(status, said).toBeLessThan(500);
  for (const [name, value] of Object.entries(securityHeaders)) expect(answer.headers[name], said).toBe(value);
  const { location, "content-type": type = "" } = answer.headers;
  if (location) expect(new URL(location, portal.baseUrl).origin, said).toBe(portal.baseUrl);
  if (status < 400 || method === "HEAD" || type.startsWith("application/json")) return;
  if (type.startsWith("text/x-component")) return;
  expect(text, said).toContain('<html lang="ja">');
  expect(text, said).toMatch(/<header[ >][\s\S]*<h1[ >][\s\S]*href="\/"/);
}

/** Some at once, so that neither the portal nor what asks it waits for the other. */
async function inLanes<One>(all: readonly One[], ask: (one: One) => Promise<void>): Promise<void> {
  const left = [...all];
  const lane = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await ask(one);
  };
  await Promise.all(Array.from({ length: 6 }, lane));
}

describe.each(Object.keys(routeTable))("%s", (route) => {
  const addresses = () => [
    ...(route.includes("[") ? segments : ["x"]).map((segment) => route.replaceAll(/\[\w+\]/g, segment)),
    ...(route.includes("[") ? segments : []).map((segment) => `${route.replace(/\[\w+\]/, segment)}/`),
    ...queries.map((query) => `${route.replaceAll(/\[\w+\]/g, "x")}?${query}`),
  ];

  it.each(["nobody", "customer", "staff"])("has an answer for %s, whatever stands in the address", async (who) => {
    if (route === "/logout") return; // it would end the log-in that the rest needs
    const headers = { cookie: cookies[who] ?? "" };
    await inLanes(addresses(), (path) => expectAnAnswerOfOurs(routeTable[route]?.method ?? "GET", path, headers));
  });

  it("has an answer for every method", async () => {
    const asked = methods.flatMap((method) => ["x", "%", "%zz"].map((segment) => ({ method, segment })));
    await inLanes(asked, ({ method, segment }) => expectAnAnswerOfOurs(method, route.replaceAll(/\[\w+\]/g, segment)));
  });
});

describe("what is no route", () => {
  it.each(methods)("has an answer for %s", async (method) => {
    await inLanes([...noRoutes, builtFile()], (path) => expectAnAnswerOfOurs(method, path));
  });

  it("has an answer whatever the headers say", async () => {
    const odd: Record<string, string>[] = [
      { range: "bytes=99999999-" },
      { range: "bytes=x" },
      { "if-match": '"x"' },
      { "if-unmodified-since": "Thu, 01 Jan 1970 00:00:00 GMT" },
      { rsc: "1" },
      { rsc: "1", "next-router-state-tree": "%zz" },
      { rsc: "1", "next-router-state-tree": "[" },
      { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/%zz" },
      { "next-action": "x" },
      { "next-action": "x", "content-type": "multipart/form-data; boundary=x" },
      { "content-type": "multipart/form-data" },
      { "x-nextjs-data": "1" },
      { "x-forwarded-host": "evil.example", "x-forwarded-proto": "x" },
      { "x-matched-path": "/%zz", "x-invoke-path": "/%zz", "x-invoke-status": "500" },
      { cookie: "nss-session=%zz; %=%" },
      { host: "evil.example" },
      { host: "%" },
      { origin: "null" },
      { expect: "x" },
      { "sec-fetch-dest": "image" },
    ];
    const paths = ["/favicon.svg", builtFile(), "/login", "/menu", "/session", "/nowhere", "/"];
    await inLanes(
      odd.flatMap((headers) => paths.map((path) => ({ headers, path }))),
      async ({ headers, path }) => {
        for (const method of ["GET", "POST"]) await expectAnAnswerOfOurs(method, path, headers);
      },
    );
  });
});

it("no stranger fills the log with failures", () => {
  expect(portal.output()).not.toMatch(/Error|"level":"error"/);
});
