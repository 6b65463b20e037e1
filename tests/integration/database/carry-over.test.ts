import { afterAll, beforeAll, expect, test } from "vitest";
import { readLedger } from "@/lib/data/contract-ledger";
import { type Database, openDatabase } from "@/lib/data/database";
import { fromDatabaseDate } from "@/lib/data/database-date";
import { systemActor } from "@/lib/domain/account/actor";
import { touchedByChanges } from "@/lib/domain/application/touching-applications";
import { addDays, type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import { applicationContentSchema } from "@/lib/domain/change/application-content";
import type { Contract } from "@/lib/domain/contract/contract";
import { contractAsOf, impossibleIn, type Ledger, ledgerUpTo } from "@/lib/domain/contract/ledger";
import { carryOver, type OldBefore } from "@/tests/support/carry-over/carry-over";
import type { OldContract } from "@/tests/support/carry-over/old-contracts";
import { cloneDatabase, dropDatabase } from "@/tests/support/database-server";
import { testDatabaseUrl } from "@/tests/support/test-database";

// From 30 days before the fixture's today to 60 days after it.
const firstDay = japanDate("2026-10-26");
const days = Array.from({ length: 91 }, (_, index) => addDays(firstDay, index));
const lastDay = addDays(firstDay, 90);

let databaseUrl: string;
let db: Database;
let contracts: OldContract[];
let befores: OldBefore[];
const ledgers = new Map<string, Ledger>();

beforeAll(async () => {
  const bare = new URL(testDatabaseUrl());
  bare.pathname = "/template0";
  databaseUrl = await cloneDatabase(bare.href, `carried_${Math.random().toString(36).slice(2)}`);
  ({ contracts, befores } = await carryOver(databaseUrl, firstDay, lastDay));
  db = openDatabase(databaseUrl, 2);
  for (const { id } of await db.office.findMany()) ledgers.set(id, (await readLedger(systemActor, id, db)) ?? []);
});

afterAll(async () => {
  await db.$disconnect();
  await dropDatabase(databaseUrl);
});

const ledgerOf = (officeId: string): Ledger => ledgers.get(officeId) ?? [];

/** Single sign-on has a test of its own, and the order of UserIds says nothing. */
const comparable = (contract: Contract) => ({
  ...contract,
  userCodes: contract.userCodes.map(({ singleSignOn: _, ...code }) => ({
    ...code,
    userIds: code.userIds.toSorted((a, b) => (a.identificationNumber < b.identificationNumber ? -1 : 1)),
  })),
});

test("every office's contract is on every day what the rows said", () => {
  expect(contracts).toHaveLength(10 * days.length);
  for (const { officeId, day, contract } of contracts) {
    const carried = contractAsOf(ledgerOf(officeId), day);
    expect(comparable(carried), `${contract.office.officeCode} on ${day}`).toEqual(comparable(contract));
  }
});

test("single sign-on holds from the day of the application that asked for it", () => {
  const switchedOn = new Map<string, JapanDate>();
  for (const ledger of ledgers.values()) {
    for (const day of days.toReversed()) {
      for (const { code, singleSignOn } of contractAsOf(ledger, day).userCodes) {
        if (singleSignOn) switchedOn.set(code, day);
      }
    }
  }
  expect(Object.fromEntries(switchedOn)).toEqual({ "1AAAD": "2026-12-10", "1AAAF": "2026-12-24", "1AAAG": firstDay });
});

test("every application touches what it would touch if it were filed today, but for single sign-on (R24)", async () => {
  const rows = await db.application.findMany();
  expect(rows.length).toBeGreaterThan(0);
  for (const { receiptNumber, officeId, content, ledgerSeq, beforeDay, touches } of rows) {
    const before = contractAsOf(ledgerUpTo(ledgerOf(officeId), Number(ledgerSeq)), fromDatabaseDate(beforeDay));
    const { changes } = applicationContentSchema.parse(content);
    const expected = touchedByChanges(changes, { officeId, before }).map(({ path }) => path);
    const sorted = expected.filter((path) => !path.endsWith("/singleSignOn")).toSorted();
    expect(touches.toSorted(), receiptNumber).toEqual(sorted);
  }
});

test("every application still finds the UserIds that it found when it was filed", async () => {
  for (const { receiptNumber, codes, userCodes } of befores) {
    const application = await db.application.findUniqueOrThrow({ where: { receiptNumber } });
    const day = fromDatabaseDate(application.beforeDay);
    const ledger = ledgerUpTo(ledgerOf(application.officeId), Number(application.ledgerSeq));
    const found = contractAsOf(ledger, day).userCodes.flatMap(({ code, userIds }) =>
      userIds.map(({ identificationNumber }) => `${code} ${identificationNumber}`),
    );
    const held = userCodes.flatMap(({ code, userIds }) =>
      userIds.flatMap(({ identificationNumber, startDate, endDate }) =>
        startDate <= day && (endDate === null || endDate > day) ? [`${code} ${identificationNumber}`] : [],
      ),
    );
    const touched = (userId: string) => codes.some((code) => userId.startsWith(code));
    expect(found.filter(touched).toSorted(), receiptNumber).toEqual(held.filter(touched).toSorted());
  }
});

test("nothing that was entered was ever impossible", () => {
  for (const ledger of ledgers.values()) {
    for (const { seq } of ledger) expect(impossibleIn(ledgerUpTo(ledger, seq))).toEqual([]);
  }
});

test("the names of the day of filing and the number of certificates stand with the application", async () => {
  const application = await db.application.findUniqueOrThrow({ where: { receiptNumber: "260009A" } });
  expect(application).toMatchObject({
    companyName: "オーシャン通運株式会社",
    officeName: "横浜営業所",
    officeCode: "OCE102",
    terminalsOrdered: { WEB_NACCS: 2 },
  });
});

test("open questions know since when they are open", async () => {
  const asked = await db.application.findMany({
    where: { query: { not: null } },
    orderBy: { receiptNumber: "asc" },
    select: { receiptNumber: true, queryAskedAt: true },
  });
  expect(asked).toEqual([
    { receiptNumber: "260010A", queryAskedAt: new Date("2026-11-20T02:40:00Z") },
    { receiptNumber: "260032A", queryAskedAt: new Date("2026-11-18T01:00:00Z") },
  ]);
});

test("drafts keep what was typed about certificates", async () => {
  const steps = await db.draftStep.findMany({ where: { key: { in: ["terminals", "webCertificates"] } } });
  expect(steps).toHaveLength(2);
  expect(steps).toContainEqual(
    expect.objectContaining({ key: "webCertificates", values: { add: "2", end: ["W00008"] } }),
  );
  expect(steps).toContainEqual(expect.objectContaining({ key: "webCertificates", values: { add: "4" } }));
});

test("the ledger goes on behind what was carried over", async () => {
  const { seq, ...last } = await db.ledgerEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
  const next = await db.ledgerEntry.create({ data: { ...last, operation: { type: "revoke" } } });
  expect(next.seq).toBe(seq + 1n);
});

test("every application waits since the act that made it the turn of the one who must act now (R22)", async () => {
  const applications = await db.application.findMany({ include: { events: { orderBy: { id: "asc" } } } });
  for (const { receiptNumber, filedAt, waitingSince, correctedAt, events } of applications) {
    const turns = events.filter(({ act }) => act !== "erasePasswords");
    const last = turns.at(-1);
    const before = turns.at(-2);
    // A reviewer who goes on with a correction has waited for nothing: it was that reviewer's turn since it came.
    const goesOn = last?.act === "takeOn" && before?.act === "correct";
    // Certificates that are issued leave it to the calendar; so does an approval without any.
    expect(waitingSince, receiptNumber).toEqual((goesOn ? before : last)?.at ?? filedAt);
    expect(correctedAt, receiptNumber).toEqual(events.findLast(({ act }) => act === "correct")?.at ?? null);
  }
  expect(applications.some(({ correctedAt }) => correctedAt !== null)).toBe(true);
});
