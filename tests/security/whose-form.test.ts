import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "@/lib/data/database";
import { formOwnerField } from "@/lib/domain/form/form-owner-field";
import { ensureBuild } from "@/lib/processes/build";
import { aConsentAskedOf } from "../support/consents";
import { type Portal, startPortal } from "../support/portal-process";
import { routeTable } from "./route-table";
import { loggedIn, type Visitor } from "./visitor";

/**
 * A form belongs to whom it was shown to. In a browser where somebody else has logged in since, no route does anything with
 * it: it is kept for its owner, and the page says who is logged in now.
 */

type Name = "officer" | "neighbour" | "reviewer" | "administrator";
const loginIds: Record<Name, string> = {
  officer: "NAC555-01",
  neighbour: "OCE102",
  reviewer: "center01",
  administrator: "center-admin",
};

let portal: Portal;
let db: Database;
let visitors: Record<Name, Visitor>;
let marks: Record<Name, string>;
/** As the header has them. */
let names: Record<Name, string>;
let parameters: Record<string, string>;
/** Of an application that can still be withdrawn. */
let openReceipt: string;

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  // What the worker does by the clock meanwhile is nobody's form.
  await portal.kill("SIGTERM", "worker");
  db = openDatabase(portal.databaseUrl, 2);
  const everybody = Object.keys(loginIds) as Name[];
  const entered = everybody.map(async (name) => [name, await loggedIn(portal.baseUrl, loginIds[name])] as const);
  visitors = Object.fromEntries(await Promise.all(entered)) as Record<Name, Visitor>;
  const shown = everybody.map(async (name) => [name, markIn(await pageOf(visitors[name], homeOf(name)))] as const);
  marks = Object.fromEntries(await Promise.all(shown)) as Record<Name, string>;

  const accounts = await db.account.findMany({ select: { loginId: true, name: true } });
  const nameOf = (loginId: string) => accounts.find((account) => account.loginId === loginId)?.name ?? "";
  names = {
    officer: `${nameOf(loginIds.officer)}（${loginIds.officer}）`,
    neighbour: `${nameOf(loginIds.neighbour)}（${loginIds.neighbour}）`,
    reviewer: nameOf(loginIds.reviewer),
    administrator: nameOf(loginIds.administrator),
  };

  const draft = await visitors.officer.post("/change/start", { shortcut: "webnaccs" });
  const application = await db.application.findFirstOrThrow({
    where: { office: { officeCode: "NAC555" }, startDate: { not: null }, status: { not: "INVALIDATED" } },
  });
  const open = await db.application.findFirstOrThrow({
    where: { office: { officeCode: "NAC555" }, status: { in: ["RECEIVED", "IN_REVIEW", "QUERIED"] } },
  });
  openReceipt = open.receiptNumber;
  parameters = {
    "[receipt]": application.receiptNumber,
    "[draft]": draft.headers.get("location")?.split("/")[2] ?? "",
    "[step]": "user-codes",
    "[code]": "1ANAC",
    "[mail]": (await db.mail.findFirstOrThrow()).id,
    "[consent]": (await aConsentAskedOf(db, application.officeId)).id,
  };
});
afterAll(async () => {
  await db?.$disconnect();
  await portal?.stop();
});

const homeOf = (name: Name) => (name === "officer" || name === "neighbour" ? "/menu" : "/admin");
const pageOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();

/** The forms of a page that post. */
const postForms = (source: string) =>
  [...source.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)]
    .map(([form]) => form)
    .filter((form) => /method="post"/.test(form));
const markIn = (source: string) => new RegExp(`name="${formOwnerField}" value="([^"]+)"`).exec(source)?.[1] ?? "";

const pathOf = (route: string) =>
  route
    .replace("[receipt]/withdraw", `${openReceipt}/withdraw`)
    .replace(/\[\w+\]/g, (name) => parameters[name] ?? name);
const isForStaff = (route: string) => route.startsWith("/admin");

/** Everything that is stored, but for the forms that are kept and the last use of sessions. */
async function stored(): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('FormMemory', 'Session')`;
  const sums = tables.map(async ({ name }) => {
    const sql = `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS sum FROM "${name}" t`;
    const [row] = await db.$queryRawUnsafe<{ sum: string | null }[]>(sql);
    return `${name} ${row?.sum}`;
  });
  const sessions = await db.session.findMany({ select: { id: true, endedAt: true }, orderBy: { id: "asc" } });
  return JSON.stringify([...(await Promise.all(sums)).toSorted(), sessions]);
}

/** What strangers post, and the QA kit, know no owner. */
const acts = Object.entries(routeTable).filter(
  ([, { method, audience }]) => method === "POST" && audience !== "everyone" && audience !== "qa",
);
const reason = "別の人が入力した文章です。";

/** Who sends, and whose form it is: of the same office's kind, and of the other side. */
const pairs: Readonly<Record<"staff" | "customer", readonly [readonly [Name, Name], readonly [Name, Name]]>> = {
  customer: [
    ["officer", "neighbour"],
    ["officer", "reviewer"],
  ],
  staff: [
    ["reviewer", "administrator"],
    ["reviewer", "officer"],
  ],
};

describe.each(acts.map(([route]) => route))("POST %s", (route) => {
  const both = pairs[isForStaff(route) ? "staff" : "customer"];

  it.each(both)("by %s with the form of %s does nothing, and keeps it for its owner", async (sender, owner) => {
    if (route === "/session/extend") return; // its script carries nothing to keep
    const before = await stored();
    await db.formMemory.deleteMany();
    const form = { [formOwnerField]: marks[owner], version: "1", reason, newPassword: "secret words of mine" };
    const answer = await visitors[sender].post(pathOf(route), form);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/^\/other-account\?back=/);
    expect(await stored()).toBe(before);
    const kept = await db.formMemory.findMany({ include: { account: true } });
    expect(kept.map(({ account }) => account?.loginId)).toEqual([loginIds[owner]]);
    expect(kept[0]?.values).toEqual({ version: "1", reason });

    const page = await visitors[sender].get(answer.headers.get("location") ?? "");
    const source = await page.text();
    for (const word of [loginIds[sender], loginIds[owner]]) expect(source).toContain(word);
    expect(source).not.toContain(reason);
  });

  it("in the background says who is logged in now, and keeps nothing", async () => {
    const before = await stored();
    await db.formMemory.deleteMany();
    const headers = { origin: portal.baseUrl, accept: "application/json" };
    for (const [sender, owner] of both) {
      const form = { [formOwnerField]: marks[owner], version: "1", intent: "autosave", reason };
      const answer = await visitors[sender].post(pathOf(route), form, headers);
      expect(answer.status).toBe(409);
      expect((await answer.json()).signedInAs).toContain(loginIds[sender]);
    }
    expect(await stored()).toBe(before);
    expect(await db.formMemory.count()).toBe(0);
  });

  it("with an invented owner does nothing, and keeps nothing for anybody", async () => {
    if (route === "/session/extend") return;
    const before = await stored();
    await db.formMemory.deleteMany();
    const [sender, owner] = both[0];
    const accountId = marks[owner]?.split(".")[0] ?? "";
    for (const mark of [`${accountId}.x`, accountId, "x", ".", "__proto__", `${marks[owner]}x`]) {
      const answer = await visitors[sender].post(pathOf(route), { [formOwnerField]: mark, version: "1", reason });
      expect(answer.headers.get("location"), mark).toMatch(/^\/other-account\?back=/);
    }
    expect(await stored()).toBe(before);
    expect(await db.formMemory.count()).toBe(0);
  });
});

/** No pages: files, and addresses that lead on to one. */
const leadsOn = /\.(pdf|csv|ics|html)$|^\/files\/|^\/change\/\[draft\]$|\/correction$/;

describe("every page", () => {
  const pages = Object.entries(routeTable).filter(
    ([route, { method, audience }]) =>
      method === "GET" && !["everyone", "qa"].includes(audience) && !leadsOn.test(route),
  );

  it.each(pages.map(([route]) => route))("%s names who is logged in, in its header and in its forms", async (route) => {
    const staff: Name[] =
      routeTable[route]?.audience === "administrator" ? ["administrator"] : ["reviewer", "administrator"];
    const readers: Name[] = isForStaff(route) ? staff : ["officer"];
    for (const reader of readers) {
      const source = await pageOf(visitors[reader], pathOf(route));
      const header = /<header\b[\s\S]*?<\/header>/.exec(source)?.[0] ?? "";
      expect(header).toContain(names[reader]);
      for (const form of postForms(source)) expect(markIn(form), form.slice(0, 200)).toBe(marks[reader]);
    }
  });

  it("has forms where it should: the walk sees them", async () => {
    expect(postForms(await pageOf(visitors.officer, "/contract")).length).toBeGreaterThan(2);
    expect(postForms(await pageOf(visitors.reviewer, "/admin/schedule")).length).toBeGreaterThan(2);
  });
});

it("a form without a session is kept for whom it was shown to, who goes on after the log-in", async () => {
  await db.formMemory.deleteMany();
  const path = `/change/${parameters["[draft]"]}/items`;
  const answer = await fetch(`${portal.baseUrl}${path}/save`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: portal.baseUrl },
    body: new URLSearchParams({ [formOwnerField]: marks.officer, version: "1", reason }),
  });
  const next = new URL(answer.headers.get("location") ?? "", portal.baseUrl).searchParams.get("next") ?? "";
  expect(next).toMatch(new RegExp(`^${path}\\?form=`));
  expect(await pageOf(visitors.officer, next)).toContain(reason);
  expect((await visitors.neighbour.get(next)).status).toBe(404);
});
