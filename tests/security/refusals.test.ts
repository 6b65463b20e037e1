import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "@/lib/data/database";
import { ensureBuild } from "@/lib/processes/build";
import { logLines } from "../support/log-lines";
import { type Portal, startPortal } from "../support/portal-process";
import { sharedServer } from "../support/shared-server";
import { aStranger, loggedIn, type Visitor } from "./visitor";

/** What was tried in vain is in log and audit; what was typed is in neither. */

const planted = "planted-Zx93kQ";
let portal: Portal;
let stranger: Visitor;
let reviewer: Visitor;
let db: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  db = openDatabase(portal.databaseUrl, 2);
  stranger = aStranger(portal.baseUrl);
  reviewer = await loggedIn(portal.baseUrl, "center01");
});
afterAll(async () => {
  await db?.$disconnect();
  await portal?.stop();
});

const inAudit = async (action: string) =>
  db.auditEntry.findMany({
    where: { action },
    orderBy: { id: "asc" },
    select: { actorKind: true, actorName: true, address: true, subject: true, detail: true },
  });
const inLog = (action: string) => logLines(portal.output()).filter(({ event }) => event === action);

test("a wrong password, with the login ID where an account has it", async () => {
  await stranger.post("/session", { loginId: "nac555", password: planted });
  await stranger.post("/session", { loginId: planted, password: planted });
  const who = { actorKind: "stranger", actorName: "未ログイン", address: expect.stringContaining("127.0.0.1") };
  const detail = { why: "wrongCredentials" };
  expect(await inAudit("refuse-log-in")).toEqual([
    { ...who, subject: "NAC555", detail },
    { ...who, subject: "", detail },
  ]);
  expect(inLog("refuse-log-in")).toEqual([
    expect.objectContaining({
      level: "warning",
      part: "web",
      subject: "NAC555",
      number: expect.stringMatching(/^[0-9A-F]{8}$/),
      ...detail,
    }),
    expect.objectContaining({ subject: "" }),
  ]);
});

test("what succeeds is in the log, too: who logged in, and who did what", async () => {
  expect((await reviewer.post("/admin/mail/resend-failed")).status).toBe(303);
  expect(inLog("log-in")).toContainEqual(expect.objectContaining({ level: "info", by: "CENTER01" }));
  expect(inLog("act")).toContainEqual(expect.objectContaining({ by: "center01", where: "/admin/mail/resend-failed" }));
});

test("a throttled log-in, as such", async () => {
  for (let round = 0; round < 7; round += 1) await stranger.post("/session", { loginId: "OCE102", password: planted });
  expect(await inAudit("throttle-log-in")).toContainEqual(expect.objectContaining({ subject: "OCE102" }));
  expect(inLog("throttle-log-in").length).toBeGreaterThan(0);
});

test("a form from another site", async () => {
  const headers = { origin: "https://evil.example" };
  expect((await stranger.post("/session", { loginId: planted }, headers)).status).toBe(403);
  expect((await reviewer.post("/admin/applications/take-next", {}, headers)).status).toBe(403);
  const detail = { origin: "https://evil.example" };
  const entries = [
    expect.objectContaining({ subject: "/session", detail }),
    expect.objectContaining({ subject: "/admin/applications/take-next", detail }),
  ];
  expect(await inAudit("refuse-origin")).toEqual(entries);
  expect(inLog("refuse-origin")).toHaveLength(2);
});

test("an act in the wrong state and one that is somebody else's", async () => {
  const { receiptNumber, version } = await db.application.findFirstOrThrow({ where: { status: "WITHDRAWN" } });
  await reviewer.post(`/admin/applications/${receiptNumber}/take-on`, { version: String(version) });
  await reviewer.post("/change/start", {});
  const who = { actorKind: "staff", actorName: "審査 一郎" };
  expect(await inAudit("refuse-act")).toEqual([
    expect.objectContaining({
      ...who,
      subject: `/admin/applications/${receiptNumber}/take-on`,
      detail: { why: "overtaken" },
    }),
    expect.objectContaining({ ...who, subject: "/change/start", detail: { why: "notAllowed" } }),
  ]);
  expect(inLog("refuse-act")).toEqual([
    expect.objectContaining({ by: "center01", why: "overtaken" }),
    expect.objectContaining({ by: "center01", why: "notAllowed" }),
  ]);
});

test("a flood is cut short in both", async () => {
  for (let round = 0; round < 60; round += 1) await reviewer.post("/contract", {}, { origin: "https://evil.example" });
  for (let round = 0; round < 60; round += 1) await reviewer.post("/change/start", {});
  expect((await inAudit("refuse-act")).length).toBe(40);
  expect((await inAudit("refuse-act")).at(-1)?.detail).toEqual({ why: "notAllowed", more: "not listed" });
});

test("nothing that was typed and no key is in log or audit, whatever is asked for", async () => {
  const customer = await loggedIn(portal.baseUrl, "NAC555-01");
  await customer.get(`/applications?search=${planted}`);
  await customer.post("/password/change", {
    currentPassword: planted,
    newPassword: planted,
    newPasswordConfirm: planted,
  });
  await customer.get(`/login?form=${planted}&next=${planted}`);
  await stranger.get(`/menu?${planted}=${planted}`);
  await db.$executeRawUnsafe(`ALTER TABLE "Draft" RENAME TO "DraftElsewhere"`);
  await customer.get(`/menu?x=${planted}`);
  await customer.post("/change/start", { shortcut: "webnaccs", planted });
  await db.$executeRawUnsafe(`ALTER TABLE "DraftElsewhere" RENAME TO "Draft"`);
  const log = portal.output();
  expect(logLines(log).flatMap(({ event, where }) => (event === "failure" ? [where] : []))).toEqual([
    "GET /menu",
    "POST /change/start",
  ]);
  expect(log).not.toContain(planted);
  expect(log.split("\n").filter((line) => line !== "" && !line.startsWith('{"time":'))).toEqual([]);
  const keys = Object.values(sharedServer().keys);
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(log).not.toContain(key);
  const audit = JSON.stringify(
    await db.auditEntry.findMany({ select: { subject: true, detail: true, actorName: true } }),
  );
  for (const secret of [planted, ...keys]) expect(audit).not.toContain(secret);
});

test("an act on what is gone, or is somebody else's, says that nothing was done, and the same of both", async () => {
  const draft = await db.draft.findFirstOrThrow({ where: { filedAsId: null, office: { officeCode: "OCE102" } } });
  const customer = await loggedIn(portal.baseUrl, "NAC555-01");
  const answers = [draft.id, "00000000-0000-7000-8000-000000000000"].map(async (id) => {
    const answer = await customer.post(`/change/${id}/items/save`, { version: "1", reason: "理由です。" });
    return { status: answer.status, text: await answer.text() };
  });
  const [others, gone] = await Promise.all(answers);
  expect(gone).toMatchObject({ status: 404, text: expect.stringContaining("操作は行われていません。") });
  expect(others).toEqual(gone);
});
