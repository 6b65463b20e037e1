import { describe, expect, it } from "vitest";
import { chainHolds, findBrokenLink, readChainHead } from "@/lib/data/audit-chain";
import { appendAudit } from "@/lib/data/audit-log";
import { submitApplication } from "@/lib/services/application/submit-application";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { anApprovedApplication, aQueriedApplication } from "../../support/applications";
import { aQuestion, askOffices } from "../../support/asked-consents";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const reviewer = await aReviewer(context);
await anApprovedApplication(office, reviewer, context);
const queried = await aQueriedApplication(office, reviewer, context);
const correction = must(await startCorrection(office.applicant, queried, context));
must(await submitApplication(office.applicant, correction.draftId, context));

const other = await anOffice(context);
await askOffices(queried, { [other.officeCode]: aQuestion() }, context);

const broken = () => findBrokenLink("audit", context.db);
const brokenEvent = () => findBrokenLink("events", context.db);

/** Does what only somebody with the database's own powers can: with the triggers off. */
async function behindTheTriggers(statement: string, table = "AuditEntry"): Promise<void> {
  await context.db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
    await tx.$executeRawUnsafe(statement);
    await tx.$executeRawUnsafe(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
  });
}

describe.each([
  ["ApplicationEvent", "actorName"],
  ["AuditEntry", "actorName"],
  ["LedgerEntry", "operation"],
  ["EarlierFiling", "content"],
  ["ConsentNews", "eventId"],
])("%s", (table, column) => {
  it.each([
    `UPDATE "${table}" SET "${column}" = "${column}"`,
    `DELETE FROM "${table}"`,
    `TRUNCATE "${table}"`,
    `TRUNCATE "${table}" CASCADE`,
  ])("refuses %s", async (statement) => {
    const count = () => context.db.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) FROM "${table}"`);
    const before = await count();
    // PostgreSQL itself keeps rows that others point to from being truncated alone.
    await expect(context.db.$executeRawUnsafe(statement)).rejects.toThrow(/append-only|foreign key constraint/);
    expect(await count()).toEqual(before);
  });
});

describe("the audit chain", () => {
  it("holds over everything the services wrote", async () => {
    expect(await context.db.auditEntry.count()).toBeGreaterThan(2);
    expect(await broken()).toBeUndefined();
  });

  it("holds when a hundred entries are appended at once", async () => {
    const fact = { action: "test", subject: "x" };
    await Promise.all(
      Array.from({ length: 100 }, () =>
        context.db.$transaction((tx) => appendAudit(tx, reviewer, fact, context.clock.now())),
      ),
    );
    expect(await broken()).toBeUndefined();
    const links = await context.db.auditEntry.findMany({ select: { previousHash: true } });
    expect(new Set(links.map(({ previousHash }) => previousHash)).size).toBe(links.length);
  });

  it("does not take a hash or a number from whoever writes an entry", async () => {
    await context.db.$executeRawUnsafe(`
      INSERT INTO "AuditEntry" ("id", "at", "actorKind", "actorName", "action", "subject", "detail", "previousHash", "hash")
      VALUES (1, now(), 'system', 'x', 'forged', 'x', '{}', 'forged', 'forged')`);
    const forged = await context.db.auditEntry.findFirstOrThrow({ where: { action: "forged" } });
    expect(forged.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(forged.id).toBeGreaterThan(100n);
    expect(await broken()).toBeUndefined();
  });

  it.each([
    ["a changed action", `UPDATE "AuditEntry" SET "action" = 'nothing' WHERE "id" = $id`],
    ["a changed actor", `UPDATE "AuditEntry" SET "actorName" = 'somebody else' WHERE "id" = $id`],
    ["a changed instant", `UPDATE "AuditEntry" SET "at" = "at" + interval '1 second' WHERE "id" = $id`],
    ["a changed detail", `UPDATE "AuditEntry" SET "detail" = '{"x":1}' WHERE "id" = $id`],
    ["a changed address", `UPDATE "AuditEntry" SET "address" = NULL WHERE "id" = $id`],
  ])("names the entry with %s, and holds again when it is mended", async (_, statement) => {
    const { id, ...entry } = await context.db.auditEntry.findFirstOrThrow({ where: { action: "file-application" } });
    await behindTheTriggers(statement.replace("$id", String(id)));
    expect(await broken()).toBe(String(id));
    await behindTheTriggers(`
      UPDATE "AuditEntry" SET "action" = '${entry.action}', "actorName" = '${entry.actorName}', "detail" = '{}',
        "address" = '${entry.address}', "at" = '${entry.at.toISOString()}' WHERE "id" = ${id}`);
    expect(await broken()).toBeUndefined();
  });

  it("names the entry after one that was taken out, and one that was put in", async () => {
    const [first, second] = await context.db.auditEntry.findMany({ orderBy: { id: "asc" }, take: 2 });
    await behindTheTriggers(`
      INSERT INTO "AuditEntry" SELECT -1, "at", "actorKind", "actorId", "actorName", "address", "action", "subject", "detail", '', 'x'
      FROM "AuditEntry" WHERE "id" = ${first?.id}`);
    expect(await broken()).toBe("-1");
    await behindTheTriggers(`DELETE FROM "AuditEntry" WHERE "id" = -1`);
    expect(await broken()).toBeUndefined();
    await behindTheTriggers(`DELETE FROM "AuditEntry" WHERE "id" = ${first?.id}`);
    expect(await broken()).toBe(String(second?.id));
  });
});

describe("the chain of events", () => {
  const behindTheEvents = (statement: string) => behindTheTriggers(statement, "ApplicationEvent");

  it("holds over everything the services wrote, also side by side", async () => {
    await Promise.all(Array.from({ length: 5 }, () => anApprovedApplication(office, reviewer, context)));
    expect(await context.db.applicationEvent.count()).toBeGreaterThan(10);
    expect(await brokenEvent()).toBeUndefined();
    const links = await context.db.applicationEvent.findMany({ select: { previousHash: true } });
    expect(new Set(links.map(({ previousHash }) => previousHash)).size).toBe(links.length);
  });

  it.each([
    ["act", "'reject'"],
    ["actorName", "'somebody else'"],
    ["at", `"at" + interval '1 second'`],
    ["detail", `'{"x":1}'`],
  ])("names the event whose %s was changed, and holds again when it is mended", async (column, value) => {
    const { id } = await context.db.applicationEvent.findFirstOrThrow({ where: { act: "approve" } });
    await behindTheEvents(`CREATE TABLE kept AS SELECT * FROM "ApplicationEvent" WHERE "id" = ${id}`);
    await behindTheEvents(`UPDATE "ApplicationEvent" SET "${column}" = ${value} WHERE "id" = ${id}`);
    expect(await brokenEvent()).toBe(String(id));
    await behindTheEvents(
      `UPDATE "ApplicationEvent" event SET "${column}" = kept."${column}" FROM kept WHERE event."id" = kept."id"`,
    );
    await behindTheEvents("DROP TABLE kept");
    expect(await brokenEvent()).toBeUndefined();
  });

  it("whose last event was cut off holds, but no longer has the head that was noted", async () => {
    const { entries, head } = await readChainHead("events", context.db);
    await behindTheEvents(`DELETE FROM "ApplicationEvent" WHERE "hash" = '${head}'`);
    expect(await brokenEvent()).toBeUndefined();
    expect(await readChainHead("events", context.db)).toMatchObject({ entries: entries - 1 });
    expect(await chainHolds("events", head, context.db)).toBe(false);
  });
});
