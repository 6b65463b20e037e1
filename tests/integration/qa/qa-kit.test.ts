import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrokenLink } from "@/lib/data/audit-chain";
import { openDatabase } from "@/lib/data/database";
import { ensureBuild } from "@/lib/processes/build";
import { loggedIn } from "../../security/visitor";
import { type Portal, startPortal } from "../../support/portal-process";
import { type QaKit, qaKit } from "../../support/qa-kit";

let portal: Portal;
let qa: QaKit;
let db: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal({ qa: true });
  qa = qaKit(portal.baseUrl);
  db = openDatabase(portal.databaseUrl, 2);
});

afterAll(async () => {
  await db?.$disconnect();
  await portal?.stop();
});

const statuses = async () =>
  Object.fromEntries(
    (await db.application.groupBy({ by: ["status"], _count: true })).map(({ status, _count }) => [status, _count]),
  );

const postJson = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${portal.baseUrl}/api/qa/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

describe("the worlds", () => {
  it.each([
    ["empty", "2026-11-24", {}],
    ["queue-500", "2026-11-24", { RECEIVED: 500 }],
    ["question-open", "2026-11-24", { QUERIED: 1 }],
    ["window-closing", "2026-11-12", { IN_USE: 1 }],
    ["certificates-due", "2026-11-24", { APPROVED: 10 }],
    ["start-day", "2026-11-10", { IN_USE: 1 }],
    ["two-offices", "2026-11-24", { IN_REVIEW: 2 }],
  ])("%s holds what its name says", async (world, day, expected) => {
    expect(await qa.reset(world)).toMatchObject({ world, moved: true, now: expect.stringContaining(day) });
    expect(await statuses()).toEqual(expected);
    expect(await findBrokenLink("audit", db)).toBeUndefined();
  });

  it("queue-500 has more cases that touch each other than a page shows, and the page says so", async () => {
    await qa.reset("queue-500");
    const staff = await loggedIn(portal.baseUrl, "center01");
    const { receiptNumber } = await db.application.findFirstOrThrow({ where: { officeCode: "NAC555" } });
    const page = await (await staff.get(`/admin/applications/${receiptNumber}`)).text();
    expect(page.replaceAll(/<!-- -->/g, "")).toContain("20件を表示しています。ほかにもあります");
    expect(page).toContain('href="/admin/applications?filter=on&amp;search=NAC555"');
  });

  it("are all named", async () => {
    const { worlds } = await (await fetch(`${portal.baseUrl}/api/qa`)).json();
    expect(worlds).toEqual([
      "demo",
      "empty",
      "queue-500",
      "question-open",
      "window-closing",
      "certificates-due",
      "start-day",
      "two-offices",
    ]);
  });

  it("come back as they were, whatever happened in them", async () => {
    await qa.reset("demo");
    const rows = async () =>
      JSON.stringify(
        await Promise.all([
          db.application.findMany({ orderBy: { id: "asc" } }),
          db.applicationEvent.findMany({ orderBy: { id: "asc" } }),
          db.auditEntry.findMany({ orderBy: { id: "asc" } }),
          db.ledgerEntry.findMany({ orderBy: { seq: "asc" } }),
          db.session.findMany({ orderBy: { id: "asc" } }),
          db.mail.findMany({ orderBy: { id: "asc" } }),
        ]),
        (_, value) => (typeof value === "bigint" ? String(value) : value),
      );
    const before = await rows();
    await (await loggedIn(portal.baseUrl, "NAC555-01")).post("/change/start", { shortcut: "webnaccs" });
    await qa.advanceClock({ days: 40 });
    expect(await rows()).not.toBe(before);
    await qa.reset("demo");
    expect(await rows()).toBe(before);
  });

  it("on the last day of the password window show the password, and on the next day no more", async () => {
    await qa.reset("window-closing");
    const { receiptNumber } = await db.application.findFirstOrThrow();
    const notice = async () =>
      (await (await loggedIn(portal.baseUrl, "NAC555-01")).get(`/applications/${receiptNumber}/id-notice`)).text();
    expect(await notice()).not.toContain("消去済み");
    await qa.advanceClock({ days: 1 });
    expect(await notice()).toContain("消去済み");
  });
});

describe("the clock", () => {
  it("moves for web and worker, does what falls due, and says so on every page", async () => {
    await qa.reset("question-open");
    const state = await qa.setClock("2026-12-10T09:00:00+09:00");
    expect(state).toMatchObject({ moved: true, now: expect.stringMatching(/^2026-12-10T00:00:0/) });
    const page = async () => (await fetch(`${portal.baseUrl}/login`)).text();
    expect(await page()).toContain("2026/12/10 09:00");
    await qa.advanceClock({ days: 1, hours: 2 });
    expect(await page()).toContain("2026/12/11 11:00");
  });

  it("starts use on the start date, as the worker would", async () => {
    await qa.reset("demo");
    const approved = await db.application.findFirstOrThrow({ where: { status: "CERTIFICATES_ISSUED" } });
    await qa.setClock(`${approved.startDate?.toISOString().slice(0, 10)}T09:00:00+09:00`);
    expect(await db.application.findUniqueOrThrow({ where: { id: approved.id } })).toMatchObject({ status: "IN_USE" });
  });

  it("does not go back behind what has happened", async () => {
    await qa.reset("demo");
    await expect(qa.setClock("2026-11-01T09:00:00+09:00")).rejects.toThrow(/409.*cannot go back/);
    await qa.reset("empty");
    await qa.setClock("2026-12-01T09:00:00+09:00");
    expect(await qa.releaseClock()).toMatchObject({ moved: false, now: expect.stringContaining("2026-11-24") });
  });
});

describe("the mails", () => {
  it("are read by receipt number, notice and recipient, once they are handed over", async () => {
    await qa.reset("two-offices");
    const application = await db.application.findFirstOrThrow({ where: { status: "IN_REVIEW" } });
    const reviewer = await db.account.findUniqueOrThrow({ where: { id: application.assigneeId ?? "" } });
    const visitor = await loggedIn(portal.baseUrl, reviewer.loginId);
    await visitor.post(`/admin/applications/${application.receiptNumber}/query`, {
      version: String(application.version),
      query: "台数の確認です。",
    });
    const mails = await qa.mails({ receipt: application.receiptNumber, notice: "query" });
    expect(mails.length).toBeGreaterThan(0);
    for (const mail of mails)
      expect(mail).toMatchObject({ state: "SENT", text: expect.stringContaining("台数の確認です。") });
    const [first] = mails;
    expect(await qa.mails({ receipt: application.receiptNumber, notice: "query", to: first?.to ?? "" })).toEqual([
      first,
    ]);
    expect(await qa.mails({ to: "nobody@example.jp" })).toEqual([]);
  });
});

describe("what the kit refuses", () => {
  it.each([
    ["a world that there is not", "reset", '{"world":"paradise"}'],
    ["a body that is not JSON", "reset", "world=demo"],
    ["an instant without its zone", "clock", '{"now":"2026-12-10T09:00:00"}'],
    ["time backwards", "clock", '{"advance":{"days":-1}}'],
    ["names it does not know", "clock", '{"advance":{"weeks":1}}'],
    ["nothing", "clock", "{}"],
  ])("%s", async (_, path, body) => {
    const response = await postJson(path, body);
    expect([response.status, Object.keys(await response.json())]).toEqual([400, ["problem"]]);
  });

  it("with words that say what would be right", async () => {
    const problemOf = async (response: Response) => (await response.json()).problem;
    expect(await problemOf(await postJson("reset", '{"world":"paradise"}'))).toMatch(
      /"demo"\|"empty"\|"queue-500".*at world/s,
    );
    expect(await problemOf(await postJson("clock", '{"advance":{"weeks":1}}'))).toContain('"days": 1, "hours": 2');
    expect(await problemOf(await postJson("idle", "{}", { "content-type": "text/plain" }))).toContain(
      "content-type: application/json",
    );
    expect(await problemOf(await fetch(`${portal.baseUrl}/api/qa/mails?reciept=1`))).toMatch(/"reciept".*\?receipt=&/s);
  });

  it("a page of another site", async () => {
    expect((await postJson("idle", "{}", { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await postJson("idle", "{}", { "content-type": "text/plain" })).status).toBe(400);
  });
});
