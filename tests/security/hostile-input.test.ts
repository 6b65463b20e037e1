import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { applicantForm } from "@/lib/domain/change/applicant-form";
import { ensureBuild } from "@/lib/processes/build";
import { type Portal, startPortal } from "../support/portal-process";
import { routeTable } from "./route-table";
import { loggedIn, type Visitor } from "./visitor";

/** Ten thousand generated inputs over all routes: no 5xx, no stack trace, and the process still answers afterwards. */

const requests = 10_000;
const atOnce = 16;

let portal: Portal;
let visitors: Visitor[];

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  visitors = [await loggedIn(portal.baseUrl, "NAC555-01"), await loggedIn(portal.baseUrl, "center01")];
});
afterAll(() => portal?.stop());

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    "\0",
    "\ud800",
    "__proto__",
    "constructor",
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "=cmd|' /C calc'!A0",
    "a\r\nBcc: everyone@example.com",
    "99999999999999999999",
    "-1",
    "NaN",
    "20261310",
    "00000000-0000-0000-0000-000000000000",
    "😀".repeat(300),
    "あ".repeat(5000),
    "%00",
    "[object Object]",
  ),
);

const fieldName = fc.oneof(
  fc.constantFrom(
    ..."items otherChange wishedStartDate reason".split(" "),
    ...Object.keys(applicantForm.fields).map((field) => `applicant.${field}`),
    ..."system singleSignOn industry processingMode count addition removals industries endCode services remarks webCertificates.add".split(
      " ",
    ),
    ..."webCertificates.end applicant.version webCertificates.version intent version query startDate loginId password next registrationDate date".split(
      " ",
    ),
  ),
  nasty,
);

const hostile = fc.record({
  route: fc.constantFrom(...Object.entries(routeTable).filter(([route]) => !route.startsWith("/_"))),
  parameter: nasty,
  fields: fc.dictionary(fieldName, nasty, { maxKeys: 8 }),
  visitor: fc.nat(),
});

type Attack = typeof hostile extends fc.Arbitrary<infer One> ? One : never;

const pathTo = (route: string, parameter: string) =>
  route.replace(/\[\w+\]/g, () => encodeURIComponent(parameter.toWellFormed()) || "x");

async function attack({ route, parameter, fields, visitor }: Attack): Promise<void> {
  const [pattern, { method }] = route;
  if (pattern === "/logout") return; // it would end the log-in that the rest needs
  const path = pathTo(pattern, parameter);
  const who = visitors[visitor % visitors.length] as Visitor;
  const query = new URLSearchParams(
    Object.entries(fields).map(([name, value]) => [name.toWellFormed(), value.toWellFormed()]),
  );
  const answer = method === "GET" ? await who.get(`${path}?${query}`) : await who.post(path, Object.fromEntries(query));
  const body = await answer.text();
  expect(answer.status, `${method} ${path} ${query}`).toBeLessThan(500);
  expect(body).not.toMatch(/\n\s+at \S+ \(|PrismaClient|node_modules/);
}

it(
  "hostile input gets an answer, never a failure",
  async () => {
    const attacks = fc.sample(hostile, { numRuns: requests, seed: 20_261_124 });
    const lanes = Array.from({ length: atOnce }, async () => {
      for (let one = attacks.pop(); one; one = attacks.pop()) await attack(one);
    });
    await Promise.all(lanes);
    expect((await fetch(`${portal.baseUrl}/api/health`)).status).toBe(200);
    expect(portal.output()).not.toMatch(/"level":"error"/);
  },
  15 * 60_000,
);
