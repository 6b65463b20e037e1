import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "@/lib/data/database";
import { ensureBuild } from "@/lib/processes/build";
import { projectRoot } from "@/lib/processes/project-root";
import { aFiledAttachment } from "../support/attachments";
import { aConsentAskedOf } from "../support/consents";
import { type Portal, startPortal } from "../support/portal-process";
import { type Audience, routeTable } from "./route-table";
import { aStranger, loggedIn, type Visitor } from "./visitor";

/** All routes of the build × {nobody, same office, other office, each staff role}. */

type VisitorName = "nobody" | "sameOffice" | "otherOffice" | "reviewer" | "administrator";

const admitted: Record<Audience, readonly VisitorName[]> = {
  everyone: ["nobody", "sameOffice", "otherOffice", "reviewer", "administrator"],
  person: ["sameOffice", "otherOffice", "reviewer", "administrator"],
  customer: ["sameOffice", "otherOffice"],
  office: ["sameOffice"],
  officeAndStaff: ["sameOffice", "reviewer", "administrator"],
  staff: ["reviewer", "administrator"],
  administrator: ["administrator"],
  qa: [],
};

let portal: Portal;
let visitors: Record<VisitorName, Visitor>;
let parameters: Record<string, string>;
/** What no page of NAC555 may carry in its source, shown or not. */
let unseen: {
  readonly staff: readonly string[];
  readonly foreign: readonly string[];
  readonly sealed: readonly string[];
};

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  const { baseUrl } = portal;
  visitors = {
    nobody: aStranger(baseUrl),
    sameOffice: await loggedIn(baseUrl, "NAC555-01"),
    otherOffice: await loggedIn(baseUrl, "OCE101"),
    reviewer: await loggedIn(baseUrl, "center01"),
    administrator: await loggedIn(baseUrl, "center-admin"),
  };
  const draft = await visitors.sameOffice.post("/change/start", { shortcut: "webnaccs" });
  const db = openDatabase(portal.databaseUrl, 1);
  const application = await db.application.findFirstOrThrow({
    where: { office: { officeCode: "NAC555" }, startDate: { not: null }, status: { not: "INVALIDATED" } },
  });
  const mail = await db.mail.findFirstOrThrow();
  const file = await aFiledAttachment(db, application);
  const consent = await aConsentAskedOf(db, application.officeId);
  const elsewhere = { office: { officeCode: { not: "NAC555" } } };
  const [staff, accounts, codes, passwords, certificates] = await Promise.all([
    db.account.findMany({ where: { officeId: null } }),
    db.account.findMany({ where: elsewhere, include: { office: { include: { company: true } } } }),
    db.userCode.findMany({ where: elsewhere }),
    db.userId.findMany({ where: { sealedPassword: { not: null } } }),
    db.certificate.findMany(),
  ]);
  await db.$disconnect();
  unseen = {
    staff: staff.flatMap(({ name, loginId }) => [name, loginId]),
    foreign: [
      ...accounts.flatMap(({ office }) => (office ? [office.officeCode, office.company.name] : [])),
      ...codes.map(({ code }) => code),
    ],
    sealed: [
      ...passwords.flatMap(({ sealedPassword }) => sealedPassword ?? []),
      ...certificates.flatMap(({ sealedAuthCode1, sealedAuthCode2 }) =>
        [sealedAuthCode1 ?? [], sealedAuthCode2 ?? []].flat(),
      ),
    ],
  };
  parameters = {
    "[receipt]": application.receiptNumber,
    "[draft]": draft.headers.get("location")?.split("/")[2] ?? "",
    "[step]": "user-codes",
    "[code]": "1ANAC",
    "[file]": file.id,
    "[mail]": mail.id,
    "[consent]": consent.id,
  };
});

afterAll(() => portal?.stop());

const builtRoutes = () =>
  Object.values(
    JSON.parse(readFileSync(join(projectRoot, ".next/app-path-routes-manifest.json"), "utf8")) as Record<
      string,
      string
    >,
  );

const pathOf = (route: string) =>
  route.replace(/\[\w+\]/g, (name) => parameters[name] ?? expect.fail(`no example for ${name}`));

/** Enough for every act to get past the reading of its form. */
const fields = { version: "1", answer: "はい。", decision: "AGREED" };

const toLogIn = (answer: Response) => /^(http:\/\/[^/]+)?\/login/.test(answer.headers.get("location") ?? "");

describe("the authorisation walk", () => {
  it("knows every route of the build, and no other", () => {
    expect(builtRoutes().toSorted()).toEqual(Object.keys(routeTable).toSorted());
  });

  for (const [route, { method, audience }] of Object.entries(routeTable)) {
    if (route.startsWith("/_")) continue;

    for (const name of admitted.everyone) {
      if (admitted[audience].includes(name)) continue;
      const exists = audience !== "qa";
      const expected = name === "nobody" && exists ? "sends to the log-in" : "does not exist for";
      it(`${method} ${route} ${expected} ${name}`, async () => {
        const path = pathOf(route);
        const answer = await (method === "GET" ? visitors[name].get(path) : visitors[name].post(path, fields));
        if (name === "nobody" && exists) {
          // Background requests are told by their status; people are sent on.
          expect(answer.status === 401 || toLogIn(answer)).toBe(true);
        } else {
          expect(answer.status).toBe(404);
        }
      });
    }

    if (audience === "qa") continue;
    if (method === "GET") {
      it(`GET ${route} answers those it is for`, async () => {
        for (const name of admitted[audience]) {
          const answer = await visitors[name].get(pathOf(route));
          expect([200, 303, 307]).toContain(answer.status);
          expect(audience !== "everyone" && toLogIn(answer)).toBe(false);
        }
      });
    } else {
      it.each([
        ["without an Origin", {}],
        ["from another site", { origin: "https://elsewhere.example" }],
        ["from an opaque origin", { origin: "null" }],
      ])(`POST ${route} is refused %s`, async (_, headers) => {
        const [name = "nobody"] = admitted[audience];
        const answer = await visitors[name].post(pathOf(route), {}, headers as Record<string, string>);
        expect(answer.status).toBe(403);
      });
    }
  }

  it("answers no POST on a page and no GET on an act", async () => {
    for (const [route, { method }] of Object.entries(routeTable)) {
      if (method === "GET" || route.startsWith("/_")) continue;
      const answer = await visitors.sameOffice.get(pathOf(route));
      expect([404, 405]).toContain(answer.status);
    }
  });

  it("writes nothing into a page's source that its reader may not see", async () => {
    const { staff, foreign, sealed } = unseen;
    for (const values of [staff, foreign, sealed]) expect(values).not.toEqual([]);
    for (const [route, { method, audience }] of Object.entries(routeTable)) {
      if (
        method === "POST" ||
        ["everyone", "qa"].includes(audience) ||
        route.endsWith(".pdf") ||
        route.startsWith("/files/")
      )
        continue;
      const [name = "nobody"] = admitted[audience];
      const source = await (await visitors[name].get(pathOf(route))).text();
      const hidden = audience === "staff" || audience === "administrator" ? sealed : [...staff, ...foreign, ...sealed];
      expect(
        hidden.filter((value) => source.includes(value)),
        route,
      ).toEqual([]);
    }
    expect(await (await visitors.reviewer.get("/admin")).text()).toContain(staff[0]);
  });

  it("keeps personal pages out of caches and frames, and lets only its own scripts run", async () => {
    for (const [route, { method, audience }] of Object.entries(routeTable)) {
      if (method === "POST" || ["everyone", "qa"].includes(audience)) continue;
      const [name = "nobody"] = admitted[audience];
      const { headers, status } = await visitors[name].get(pathOf(route));
      if (status !== 200) continue;
      expect(headers.get("cache-control"), route).toContain("no-store");
      expect(headers.get("content-security-policy"), route).toMatch(/script-src 'self' 'nonce-[^']+'/);
      expect(headers.get("content-security-policy"), route).toContain("frame-ancestors 'none'");
      expect(headers.get("x-content-type-options"), route).toBe("nosniff");
    }
  });
});
