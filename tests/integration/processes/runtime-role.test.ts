import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { freePort } from "@/lib/processes/free-port";
import { demoPassword } from "@/prisma/demo-accounts";
import { aStranger, loggedIn, type Visitor } from "../../security/visitor";
import { cloneDatabase, dropDatabase } from "../../support/database-server";
import { logLines } from "../../support/log-lines";
import { query } from "../../support/query";
import { sharedServer } from "../../support/shared-server";
import { type StartCommand, startCommand } from "../../support/start-command";

// The portal under a role that owns nothing and may create nothing.

const password = "of-the-tests";
let portal: StartCommand;
let dataFolder: string;
let runtimeUrl: string;
let ownerUrl: string;
let baseUrl: string;

beforeAll(async () => {
  await ensureBuild();
  const bare = new URL(sharedServer().templateUrl);
  bare.pathname = "/template0";
  ownerUrl = await cloneDatabase(bare.href, "runtime_role");
  await query(`CREATE ROLE nss_portal LOGIN PASSWORD '${password}'`, ownerUrl);
  const runtime = new URL(ownerUrl);
  Object.assign(runtime, { username: "nss_portal", password });
  runtimeUrl = runtime.href;
  dataFolder = mkdtempSync(join(tmpdir(), "nss-role-"));
  const port = await freePort();
  baseUrl = `http://localhost:${port}`;
  portal = startCommand({
    PORT: String(port),
    DATA_DIR: dataFolder,
    DATABASE_URL: runtimeUrl,
    MIGRATION_DATABASE_URL: ownerUrl,
    NSS_DEMO: "1",
  });
  await portal.ready;
});

afterAll(async () => {
  portal?.process.kill("SIGTERM");
  await portal?.ended;
  await dropDatabase(ownerUrl);
  await query("DROP ROLE nss_portal", sharedServer().templateUrl).catch(() => undefined);
  rmSync(dataFolder, { recursive: true, force: true });
});

const version = async (receiptNumber: string) => {
  const [row] = await query(`SELECT "version" FROM "Application" WHERE "receiptNumber" = '${receiptNumber}'`, ownerUrl);
  return String(row?.version);
};

test("its processes act under that role alone", async () => {
  const users = await query(
    "SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    ownerUrl,
  );
  expect(users).toEqual([{ usename: "nss_portal" }]);
});

test("the main acts are done: review, question, correction by the customer, approval, mails, log-out", async () => {
  const staff: Visitor = await loggedIn(baseUrl, "center01");
  const act = async (receiptNumber: string, name: string, fields: Record<string, string> = {}) => {
    const posted = { version: await version(receiptNumber), ...fields };
    const answer = await staff.post(`/admin/applications/${receiptNumber}/${name}`, posted);
    expect(answer.status).toBe(303);
    return answer.headers.get("location") ?? "";
  };
  const [waiting] = await query(
    `SELECT "receiptNumber" FROM "Application" WHERE "status" = 'RECEIVED' LIMIT 1`,
    ownerUrl,
  );
  const receiptNumber = String(waiting?.receiptNumber);
  await act(receiptNumber, "take-on");
  expect(await act(receiptNumber, "query", { query: "ご確認ください。" })).not.toContain("form=");
  const stateOf = async () =>
    query(`SELECT "status"::text FROM "Application" WHERE "receiptNumber" = '${receiptNumber}'`, ownerUrl);
  expect(await stateOf()).toEqual([{ status: "QUERIED" }]);

  const customer = await loggedIn(baseUrl, "NAC555-01");
  const draft = await customer.post("/change/start", { shortcut: "webnaccs" });
  expect((await customer.get(draft.headers.get("location") ?? "")).status).toBe(200);
  await customer.post("/password/change", {
    currentPassword: demoPassword,
    newPassword: "three words together",
    newPasswordConfirm: "three words together",
  });
  expect((await customer.post("/logout")).status).toBe(303);

  const administrator = await loggedIn(baseUrl, "center-admin");
  expect((await administrator.post("/admin/audit/verify")).status).toBe(303);
  expect(await (await administrator.get("/admin/audit")).text()).toContain("連鎖は切れていません");
  const deadline = performance.now() + 30_000;
  const unsent = () => query(`SELECT FROM "Mail" WHERE "state" = 'WAITING'`, ownerUrl);
  while ((await unsent()).length > 0 && performance.now() < deadline)
    await new Promise((done) => setTimeout(done, 300));
  expect(await unsent()).toEqual([]);
  expect((await aStranger(baseUrl).get("/api/health/ready")).status).toBe(200);
});

test("and nothing of it fails for want of rights", () => {
  expect(logLines(portal.printed()).filter(({ level }) => level === "error")).toEqual([]);
});

test.each([
  `CREATE TABLE "Elsewhere" (id int)`,
  `DROP TABLE "Mail"`,
  `ALTER TABLE "AuditEntry" DISABLE TRIGGER USER`,
  `TRUNCATE "Session"`,
  `UPDATE "AuditEntry" SET "subject" = ''`,
  `DELETE FROM "ApplicationEvent"`,
  `UPDATE "_prisma_migrations" SET "checksum" = ''`,
  "CREATE ROLE another",
])("it may not: %s", async (statement) => {
  await expect(query(statement, runtimeUrl)).rejects.toThrow(/permission denied|must be owner/);
});

test("a role that does not exist is told in one sentence", async () => {
  const nobody = runtimeUrl.replace("nss_portal", "nss_nobody");
  const refused = startCommand({
    PORT: String(await freePort()),
    DATA_DIR: join(dataFolder, "refused"),
    DATABASE_URL: nobody,
    MIGRATION_DATABASE_URL: ownerUrl,
  });
  expect(await refused.ended).toBe(1);
  expect(refused.printed()).toContain("DATABASE_URL's role nss_nobody does not exist");
  expect(refused.printed()).not.toMatch(/^\s+at /m);
});
