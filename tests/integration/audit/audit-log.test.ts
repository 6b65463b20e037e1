import { describe, expect, it } from "vitest";
import type { OutgoingMail } from "@/lib/adapters/smtp";
import { readChainHead } from "@/lib/data/audit-chain";
import { listAuditEntries, readLastVerification } from "@/lib/data/audit-entries";
import { appendAudit } from "@/lib/data/audit-log";
import type { AdministratorActor } from "@/lib/domain/account/actor";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { runScript } from "@/lib/processes/run-script";
import { DailyChainReport } from "@/lib/services/audit/daily-chain-report";
import { verifyChainsForStaff } from "@/lib/services/audit/verify-chains";
import { anApprovedApplication } from "../../support/applications";
import { listenToLog } from "../../support/log-lines";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";
import { testDatabaseUrl } from "../../support/test-database";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const reviewer = await aReviewer(context);
const administrator = (await aReviewer(context, "ADMINISTRATOR")) as AdministratorActor;
const receiptNumber = await anApprovedApplication(office, reviewer, context);
const list = (filter: Partial<Parameters<typeof listAuditEntries>[1]> = {}) =>
  listAuditEntries(
    administrator,
    { person: undefined, act: undefined, from: undefined, through: undefined, limit: 100, ...filter },
    context.db,
  );

describe("the audit log", () => {
  it("is listed newest first, a page at a time", async () => {
    const all = await list();
    expect(all.length).toBeGreaterThan(2);
    const [first] = await list({ limit: 1 });
    expect(first).toEqual(all[0]);
    expect(await list({ before: BigInt(first?.id ?? 0) })).toEqual(all.slice(1));
  });

  it("is found by person, act and day", async () => {
    const approved = { action: "approve-application", subject: receiptNumber, loginId: reviewer.loginId };
    expect(await list({ person: reviewer.loginId.toUpperCase(), act: "approve-application" })).toEqual([
      expect.objectContaining(approved),
    ]);
    expect(await list({ person: reviewer.name.slice(1), act: "approve-application" })).toHaveLength(1);
    expect((await list({ person: `Ｃｅｎｔｅｒ－${reviewer.loginId.slice(7)}` })).length).toBeGreaterThan(0);
    expect(await list({ person: "nobody" })).toEqual([]);
    const day = japanDate("2026-11-24");
    expect((await list({ from: day, through: day })).length).toBe((await list()).length);
    expect(await list({ from: japanDate("2026-11-25") })).toEqual([]);
  });
});

describe("the numbers", () => {
  it("follow each other without a gap, also after a transaction that was taken back", async () => {
    const now = context.clock.now();
    const fact = { action: "verify-chains", subject: "gap" } as const;
    const takenBack = context.db.$transaction(async (tx) => {
      await appendAudit(tx, administrator, fact, now);
      throw new Error("taken back");
    });
    await expect(takenBack).rejects.toThrow("taken back");
    await anApprovedApplication(office, reviewer, context);
    for (const entries of [
      await context.db.auditEntry.findMany({ orderBy: { id: "asc" }, select: { id: true } }),
      await context.db.applicationEvent.findMany({ orderBy: { id: "asc" }, select: { id: true } }),
    ]) {
      expect(entries.length).toBeGreaterThan(2);
      expect(entries.map(({ id }) => Number(id))).toEqual(entries.map((_, index) => index + 1));
    }
  });
});

describe("the verification", () => {
  it("is an entry of its own with what it found, and a line in the log", async () => {
    const log = listenToLog();
    await verifyChainsForStaff(administrator, context);
    const { detail, actorName } = (await readLastVerification(administrator, context.db)) ?? {};
    expect(actorName).toBe(administrator.name);
    expect(detail).toMatchObject({
      auditBroken: "",
      eventsBroken: "",
      auditHead: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(log.lines().map(({ event, chain }) => [event, chain])).toEqual([
      ["chain holds", "audit"],
      ["chain holds", "events"],
    ]);
  });

  it("is told once a day with count and head", async () => {
    const report = new DailyChainReport();
    const log = listenToLog();
    await report.tell(context);
    await report.tell(context);
    expect(log.lines()).toHaveLength(2);
    expect(log.lines()[0]).toMatchObject({
      entries: expect.any(Number),
      head: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    context.clock.moveTo("2026-11-25T00:00:00+09:00");
    await report.tell(context);
    expect(log.lines()).toHaveLength(4);
  });

  it("is mailed to the administrators once a day, whichever worker comes first", async () => {
    context.clock.moveTo("2026-11-26T00:00:00+09:00");
    const mails: OutgoingMail[] = [];
    const carrier = { carry: async (mail: OutgoingMail) => void mails.push(mail) };
    listenToLog();
    await Promise.all([new DailyChainReport().tell(context, carrier), new DailyChainReport().tell(context, carrier)]);
    const { head } = await readChainHead("events", context.db);
    expect(mails).toEqual([
      expect.objectContaining({
        to: `${administrator.loginId}@center.example.jp`,
        subject: "【NSS】監査ログの日次報告",
      }),
    ]);
    for (const words of ["2026年11月26日(木)", "連鎖は切れていません", head]) expect(mails[0]?.text).toContain(words);
    expect(await list({ act: "report-chains" })).toHaveLength(1);
    context.clock.moveTo("2026-11-27T00:00:00+09:00");
    await new DailyChainReport().tell(context, carrier);
    expect(mails).toHaveLength(2);
  });

  it("by command names a broken link and a head that is gone", async () => {
    const command = (...hashes: string[]) =>
      runScript(["--import", "tsx", "lib/processes/audit-verify-command.ts", ...hashes], {
        DATABASE_URL: testDatabaseUrl(),
      });
    const { hash, id } = await context.db.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    await command(hash);
    await expect(command("0".repeat(64))).rejects.toThrow("MISSING, the end of a chain was cut off");
    await context.db.$executeRawUnsafe(`ALTER TABLE "AuditEntry" DISABLE TRIGGER USER`);
    await context.db.$executeRawUnsafe(`UPDATE "AuditEntry" SET "subject" = 'x' WHERE "id" = ${id}`);
    await expect(command()).rejects.toThrow(`the first link that does not fit is ${id}`);
    const log = listenToLog();
    await verifyChainsForStaff(administrator, context);
    expect(log.lines()[0]).toMatchObject({ level: "error", event: "chain is broken", broken: String(id) });
  });
});
