import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { cpuTime } from "../load/process-usage";
import { type Portal, startPortal } from "../support/portal-process";
import { type RawRequest, send } from "./raw-request";

/** What the web process may spend on a request before it knows the sender, in milliseconds of processor time. */
const budget = 50;
/** /proc counts in steps of 10 ms, so each request is sent several times. */
const times = 10;

let portal: Portal;

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
});
afterAll(() => portal?.stop());

const fill = (piece: string, size: number) => piece.repeat(Math.floor(size / piece.length));
const numbered = (piece: (index: number) => string, size: number) =>
  fill(piece(10_000), size).replaceAll("10000", () => String(next++));
let next = 10_000;

const bodyLimit = 64 * 1024 - 64;
const part = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n\r\n`;

const bodies: Record<string, { body: string; type: string }> = Object.fromEntries(
  Object.entries({
    "many empty fields": fill("&", bodyLimit),
    "many nameless fields": fill("=&", bodyLimit),
    "one name, many values": fill("a=&", bodyLimit),
    "a field of ours, many times": fill("loginId=a&", bodyLimit),
    "many names": numbered((index) => `f${index}&`, bodyLimit),
    "as many values as may be": fill("a=&", 999 * 3),
    "as many names as may be": numbered((index) => `f${index}&`, 999 * 7),
    "a long value": `loginId=${fill("a", bodyLimit)}`,
    "a long value of blanks": `loginId=a${fill("+", bodyLimit)}a`,
    "long percent-encoding": `loginId=${fill("%E3%81%82", bodyLimit)}`,
    "long broken percent-encoding": `loginId=${fill("%", bodyLimit)}`,
    "deep nesting": `a${fill("[a]", bodyLimit)}=1`,
    "a long way back": `next=/${fill("../", bodyLimit)}`,
  }).map(([name, body]) => [name, { body, type: "application/x-www-form-urlencoded" }]),
);
bodies["many parts"] = { body: `${fill(part("a"), bodyLimit)}--x--\r\n`, type: "multipart/form-data; boundary=x" };
bodies["many boundaries"] = { body: fill("--x\r\n", bodyLimit), type: "multipart/form-data; boundary=x" };
bodies["deep JSON"] = { body: fill("[", bodyLimit), type: "application/json" };

const posted = Object.entries(bodies).flatMap(([name, { body, type }]) =>
  ["/session", "/change/x/items/save", "/login", "/favicon.svg", "/nowhere"].map((path) => ({
    name: `${name} to ${path}`,
    request: {
      method: "POST",
      path,
      body,
      headers: { "content-type": type },
    } satisfies RawRequest,
  })),
);

/** Node takes 16 kB of address and headers. */
const headLimit = 15_000;
const heads: Record<string, string> = {
  "many empty values": fill("a=&", headLimit),
  "many names": numbered((index) => `f${index}&`, headLimit),
  "as many values as may be": fill("a=&", 99 * 3),
  "as many names as may be": numbered((index) => `f${index}&`, 99 * 7),
  "the longest percent-encoding that may be": `next=/${fill("%25", 4000)}`,
  "the longest way back that may be": `next=/${fill("../", 4000)}`,
  "long percent-encoding": `a=${fill("%E3%81%82", headLimit)}`,
  "long broken percent-encoding": `a=${fill("%", headLimit)}`,
  "deep nesting": `a${fill("[a]", headLimit)}=1`,
  "a long way back": `next=/${fill("../", headLimit)}`,
  "a long form id": `form=${fill("0-", headLimit)}`,
};

const asked = Object.entries(heads).flatMap(([name, query]) =>
  ["/login", "/menu", "/nowhere", "/api/health"].map((path) => ({
    name: `a query of ${name} to ${path}`,
    request: { method: "GET", path: `${path}?${query}` } satisfies RawRequest,
  })),
);

const addressed = Object.entries({
  "many folders": fill("/a", headLimit),
  "as many folders as may be": fill("/a", 4000),
  "as many dots as may be": fill("/..", 4000),
  "many empty folders": fill("/", headLimit),
  "many dots": fill("/..", headLimit),
  "long percent-encoding": `/${fill("%E3%81%82", headLimit)}`,
  "long broken percent-encoding": `/${fill("%", headLimit)}`,
}).map(([name, path]) => ({ name: `an address of ${name}`, request: { method: "GET", path } satisfies RawRequest }));

const headers: Record<string, Record<string, string>> = {
  "many cookies": { cookie: fill("a=b; ", headLimit) },
  "a session cookie many times": { cookie: fill("nss-session=a; ", headLimit) },
  "a long session cookie": { cookie: `nss-session=${fill("a", headLimit)}` },
  "a session cookie of many parts": { cookie: `nss-session=${fill(".", headLimit)}` },
  "many languages": { "accept-language": fill("a,", headLimit) },
  "many kinds": { accept: fill("a/b,", headLimit) },
  "many encodings": { "accept-encoding": fill("a,", headLimit) },
  "many addresses": { "x-forwarded-for": fill("1,", headLimit) },
  "many tags": { "if-none-match": fill('"a",', headLimit) },
  "many ranges": { range: `bytes=${fill("0-0,", headLimit)}` },
  "a nested state of Next": { rsc: "1", "next-router-state-tree": encodeURIComponent(fill("[", 4_500)) },
};

const headed = Object.entries(headers).flatMap(([name, sent]) =>
  ["/login", "/menu", "/favicon.svg"].map((path) => ({
    name: `${name} to ${path}`,
    request: { method: "GET", path, headers: sent } satisfies RawRequest,
  })),
);

const shapes: { name: string; request: RawRequest }[] = [...posted, ...asked, ...addressed, ...headed];

it.runIf(process.platform === "linux").each(shapes)("$name costs little", async ({ request }) => {
  const origin = { origin: portal.baseUrl, ...request.headers };
  const once = () => send(portal.baseUrl, { ...request, headers: origin });
  await once();
  const before = cpuTime(portal.webProcess());
  for (let time = 0; time < times; time += 1) await once();
  const cost = (cpuTime(portal.webProcess()) - before) / times;
  expect(cost).toBeLessThan(budget);
});
