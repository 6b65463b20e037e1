import { beforeAll, describe, expect, it } from "vitest";
import { verifyPassword } from "@/lib/adapters/password-hash";
import { findBrokenLink } from "@/lib/data/audit-chain";
import { readContract, readLedger } from "@/lib/data/contract-ledger";
import { fromDatabaseDate } from "@/lib/data/database-date";
import { applicationStatuses } from "@/lib/domain/application/status";
import { isBusinessDay } from "@/lib/domain/calendar/business-days";
import { japanDate, startOfJapanDay } from "@/lib/domain/calendar/japan-date";
import { changesToCome } from "@/lib/domain/change/changes-to-come";
import { contractAsOf } from "@/lib/domain/contract/ledger";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { demoAccounts, demoPassword } from "@/prisma/demo-accounts";
import { seedDemoWorld } from "@/prisma/seed";
import { openTestContext } from "../../support/test-context";

const now = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now });

beforeAll(() => seedDemoWorld(context));

describe("the demo world", () => {
  it("has the contract of the manual, with D01 and A01, no webNACCS certificate, and D0A still to give out", async () => {
    const office = await context.db.office.findUniqueOrThrow({ where: { officeCode: "NAC555" } });
    const contract = await readContract({ kind: "system" }, office.id, japanDate("2026-12-31"), context.db);
    expect(contract).toMatchObject({
      company: { name: "ナックス商事株式会社" },
      office: { name: "第一営業所", customsOffice: "東京税関" },
      billing: { code: "9999999", addressee: "ナックス商事株式会社", department: "経理部" },
      pricePlans: { general: "B", netNaccs: "B" },
      terminals: [],
    });
    expect(
      contract?.userCodes.map((code) => [
        code.code,
        code.system,
        code.industries.join(),
        code.userIds.map((userId) => `${userId.identificationNumber} ${userId.processingMode}`).join(),
      ]),
    ).toEqual([
      ["1ANAC", "SEA", "SHIP_AGENT", "D01 INTERACTIVE"],
      ["1BNAC", "SEA", "CUSTOMS_BROKER", "A01 INTERACTIVE"],
      ["1CNAC", "SEA", "BONDED_WAREHOUSE", "E01 INTERACTIVE"],
      ["1DNAC", "SEA", "BONDED_WAREHOUSE", "E01 INTERACTIVE"],
    ]);
    expect(contract?.userCodes.map((code) => [code.statisticsPaid, code.statisticsFree]).slice(0, 2)).toEqual([
      [false, true],
      [true, true],
    ]);
  });

  it("lets everyone in with the demo password", async () => {
    const accounts = await context.db.account.findMany({ orderBy: { loginId: "asc" } });
    expect(accounts.map(({ loginId, name }) => ({ loginId, name }))).toEqual(
      demoAccounts.map(({ loginId, name }) => ({ loginId, name })).toSorted((a, b) => (a.loginId < b.loginId ? -1 : 1)),
    );
    expect(await verifyPassword(accounts[0]?.passwordHash, demoPassword)).toBe(true);
    expect(accounts.every((account) => !account.mustChangePassword)).toBe(true);
  });

  it("has an application in every status, and a draft", async () => {
    const rows = await context.db.application.groupBy({ by: ["status"], _count: true });
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(applicationStatuses));
    expect(await context.db.draft.count({ where: { filedAsId: null } })).toBe(1);
  });

  it("has an office of each company with something in force or to come on every tab of its contract", async () => {
    const day = japanDate("2026-11-24");
    const offices = await context.db.office.findMany({ where: { officeCode: { startsWith: "OCE" } } });
    const ledgers = await Promise.all(offices.map(({ id }) => readLedger({ kind: "system" }, id, context.db)));
    const coming = ledgers.flatMap((ledger) => changesToCome(ledger ?? [], day));
    const tabs = coming.flatMap(({ blocks }) => blocks.map(({ tab }) => tab));
    expect([...new Set(tabs)].sort()).toEqual(expect.arrayContaining(["application", "billing", "netnaccs", "office"]));
    const contracts = ledgers.map((ledger) => contractAsOf(ledger ?? [], day));
    expect(contracts.some(({ mailboxes }) => mailboxes > 0)).toBe(true);
    expect(contracts.some(({ billing }) => billing.contact !== null)).toBe(true);
    expect(contracts.some(({ terminals }) => terminals.length > 0)).toBe(true);
  });

  it("happened in the order of time and before now", async () => {
    for (const entries of [
      await context.db.applicationEvent.findMany({ orderBy: { id: "asc" } }),
      await context.db.auditEntry.findMany({ orderBy: { id: "asc" } }),
    ]) {
      const instants = entries.map(({ at }) => at.getTime());
      expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      expect(Math.max(...instants)).toBeLessThan(new Date(now).getTime());
    }
    const filed = await context.db.application.findMany({ orderBy: { filedAt: "asc" } });
    const numbers = filed.map((application) => application.receiptNumber);
    expect(numbers).toEqual(numbers.toSorted());
    expect(await findBrokenLink("audit", context.db)).toBeUndefined();
  });

  it("has sent its mails but one, and left nothing for the worker", async () => {
    const rows = await context.db.mail.groupBy({ by: ["state"], _count: true });
    const counts = Object.fromEntries(rows.map((row) => [row.state, row._count]));
    expect(counts).toMatchObject({ FAILED: 1 });
    expect(counts.SENT).toBeGreaterThan(20);
    expect(counts.WAITING).toBeUndefined();
    const { events, sentAt, tries } = await context.db.mail.findFirstOrThrow({
      where: { state: "FAILED" },
      include: { events: true },
    });
    expect({ kinds: events.map(({ kind }) => kind), sentAt, tries }).toEqual({
      kinds: ["FAILED"],
      sentAt: null,
      tries: 1,
    });
  });

  it("has a case that a colleague handed over, with word of it on the desk of the one who has it", async () => {
    const handed = await context.db.applicationEvent.findFirstOrThrow({ where: { act: "handOver" } });
    const { assignee } = await context.db.application.findUniqueOrThrow({
      where: { id: handed.applicationId },
      include: { assignee: true },
    });
    expect(assignee?.loginId).toBe("center01");
    expect(await context.db.staffNews.count({ where: { eventId: handed.id, account: { loginId: "center01" } } })).toBe(
      1,
    );
  });

  it("has a schedule of business days from three months back to a year ahead", async () => {
    const rows = await context.db.scheduleDate.findMany({ orderBy: { registrationDate: "asc" } });
    expect(rows).toHaveLength(32);
    const calendar = { closingDays: new Set<never>() };
    for (const row of rows) {
      const days = [row.registrationDate, row.applicationDeadline, row.systemSettingDeadline].map(fromDatabaseDate);
      expect(days.every((day) => isBusinessDay(day, calendar))).toBe(true);
    }
    const [first] = rows.map((row) => startOfJapanDay(fromDatabaseDate(row.registrationDate)).getTime());
    expect(new Date(now).getTime() - (first ?? 0)).toBeGreaterThan(85 * 86_400_000);
  });

  it("leaves nothing due on the day it is made", async () => {
    const before = await context.db.applicationEvent.count();
    await runDueWork(context);
    expect(await context.db.applicationEvent.count()).toBe(before);
  });

  it("is not put into a database that has accounts", async () => {
    const before = await context.db.application.count();
    await seedDemoWorld(context);
    expect(await context.db.application.count()).toBe(before);
  });
});
