import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { aStranger, loggedIn, type Visitor } from "../../security/visitor";
import { aCuttableLine } from "../../support/cuttable-line";
import { dropDatabase } from "../../support/database-server";
import { cloneDemoDatabase } from "../../support/demo-database";
import { logLines } from "../../support/log-lines";
import { type Portal, startPortal } from "../../support/portal-process";
import { query } from "../../support/query";
import { type SmtpPeer, startSmtpPeer } from "../../support/smtp-peer";
import { until } from "../../support/until";

// How the portal is, who is told, and that each outage and its end are told once: on the Center's pages, and in the log.

const token = "a-token-of-the-monitoring";
let smtp: SmtpPeer;
let databaseUrl: string;
let line: Awaited<ReturnType<typeof aCuttableLine>>;
let portal: Portal;
let staff: Visitor;

beforeAll(async () => {
  await ensureBuild();
  smtp = await startSmtpPeer();
  databaseUrl = await cloneDemoDatabase();
  line = await aCuttableLine(databaseUrl);
  portal = await startPortal({ smtpUrl: smtp.url, databaseUrl: line.url, settings: { HEALTH_TOKEN: token } });
  staff = await loggedIn(portal.baseUrl, "center01");
});
afterAll(async () => {
  await portal?.stop();
  await line?.stop();
  await dropDatabase(databaseUrl);
  await smtp?.stop();
});

async function ready(headers: Record<string, string> = {}) {
  const answer = await fetch(`${portal.baseUrl}/api/health/ready`, { headers });
  return { status: answer.status, body: (await answer.json()) as Record<string, Record<string, unknown>> };
}
const watched = () => ready({ authorization: `Bearer ${token}` });
const told = (event: string) => logLines(portal.output()).filter((each) => each.event === event);
const page = async (path: string) => (await staff.get(path)).text();

describe("health", () => {
  test("is told in full to staff and to whoever bears the token, to others by its state alone", async () => {
    const parts = {
      status: "ok",
      database: { state: "ok" },
      worker: { state: "ok", silentForSeconds: expect.any(Number), queueWaitsForSeconds: null },
      mail: { state: "ok", late: 0, failed: 1 },
      disk: { state: expect.any(String), freeBytes: expect.any(Number), totalBytes: expect.any(Number) },
    };
    expect(await watched()).toEqual({ status: 200, body: parts });
    expect(await ready({ cookie: staff.cookie })).toEqual({ status: 200, body: parts });
    const customer = await loggedIn(portal.baseUrl, "NAC555");
    for (const headers of [
      {},
      { authorization: "Bearer wrong" },
      { authorization: token },
      { cookie: customer.cookie },
    ]) {
      expect(await ready(headers as Record<string, string>)).toEqual({ status: 200, body: { status: "ok" } });
    }
  });

  test("of the process says that it answers, and nothing else", async () => {
    const answer = await aStranger(portal.baseUrl).get("/api/health/live");
    expect([answer.status, await answer.json()]).toEqual([200, { status: "ok" }]);
  });
});

test("a mail server that refuses is told from the first delay on, and its return, once each", async () => {
  smtp.behave("refuse-now");
  await staff.post("/admin/mail/resend-failed");
  await until(async () => (await watched()).body.mail?.state === "late");
  expect((await watched()).body.mail).toMatchObject({ late: 1, failed: 0, lateSince: expect.any(String) });
  await until(async () => (await page("/admin/schedule")).includes("メールの送信が遅れています"));
  const offered = smtp.offered();
  await until(() => smtp.offered() > offered);
  expect(told("mail failed")).toEqual([expect.objectContaining({ part: "worker", level: "error" })]);
  smtp.behave("accept");
  await until(() => told("mail works again").length > 0);
  await until(async () => !(await page("/admin/schedule")).includes("メールの送信が遅れています"));
  expect(told("mail works again")).toHaveLength(1);
  await until(async () => (await watched()).body.mail?.state === "ok");
});

test("a database that is gone is one line of each process, whatever is asked, and so is its return", async () => {
  await line.cut();
  for (let round = 0; round < 20; round += 1) await staff.get("/admin");
  await until(async () => (await watched()).status === 503);
  expect(await watched()).toMatchObject({ status: 503, body: { database: { state: "failed" } } });
  expect(await ready()).toEqual({ status: 503, body: { status: "unavailable" } });
  expect((await fetch(`${portal.baseUrl}/api/health/live`)).status).toBe(200);
  const refused = await staff.post("/admin/applications/take-next");
  expect(refused.status).toBe(500);
  const number = /番号「([0-9A-F]+)」/.exec(await refused.text())?.[1];
  await sleep(3_000);
  await line.mend();
  await until(async () => (await watched()).status === 200);
  await until(() => ["web", "worker"].every((part) => told("database works again").some((each) => each.part === part)));
  for (const part of ["web", "worker"]) {
    const of = (event: string) => told(event).filter((each) => each.part === part);
    expect(of("database failed")).toHaveLength(1);
    expect(of("database works again")).toHaveLength(1);
  }
  expect(told("database failed").find((each) => each.part === "web")?.number).toBe(number);
  expect(told("failure")).toEqual([]);
  expect(await page("/admin")).toContain("業務メニュー");
});

test("a worker that is silent is missed, on the Center's pages too, and its return is told", async () => {
  await portal.kill("SIGKILL", "worker");
  await query(`UPDATE "WorkerHeartbeat" SET "beatAt" = now() - interval '61 seconds'`, databaseUrl);
  await until(async () => (await page("/admin/mail")).includes("メールの送信と自動処理が止まっています"));
  expect(await watched()).toMatchObject({ status: 503, body: { worker: { state: "failed" } } });
  for (let round = 0; round < 5; round += 1) await watched();
  expect(told("worker failed")).toHaveLength(1);
  await portal.start();
  await until(async () => (await watched()).status === 200);
  expect(await watched()).toMatchObject({ status: 200, body: { worker: { state: "ok" } } });
  await until(() => told("worker works again").length > 0);
  await until(async () => !(await page("/admin/mail")).includes("自動処理が止まっています"));
});

test("each process tells its start and its end", async () => {
  await portal.restart();
  for (const part of ["web", "worker"]) {
    for (const event of ["started", "stopping", "stopped"]) {
      expect(told(event).filter((each) => each.part === part).length, `${part} ${event}`).toBeGreaterThan(0);
    }
  }
});
