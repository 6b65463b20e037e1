import { describe, expect, it } from "vitest";
import { applicationStatuses } from "@/lib/domain/application/status";
import { seedDemoWorld } from "@/prisma/seed";
import { cloneDatabase, dropDatabase } from "../../support/database-server";
import { openTestContext, type TestContext } from "../../support/test-context";
import { testDatabaseUrl } from "../../support/test-database";

const days = [
  "2026-12-29T00:30:00+09:00",
  "2027-01-02T12:00:00+09:00",
  "2027-02-28T18:00:00+09:00",
  "2027-05-05T23:59:00+09:00",
  "2027-09-23T08:00:00+09:00",
  "2028-02-29T10:00:00+09:00",
];
const template = testDatabaseUrl();
const worlds: { now: string; url: string; context: TestContext }[] = [];
for (const [index, now] of days.entries()) {
  const url = await cloneDatabase(template, `${new URL(template).pathname.slice(1)}_${index}`);
  worlds.push({ now, url, context: await openTestContext({ now, url }) });
}

describe("the demo world made on any day", () => {
  it.each(worlds)("has every status at $now, holidays or not", async ({ context, url }) => {
    await seedDemoWorld(context);
    const rows = await context.db.application.groupBy({ by: ["status"], _count: true });
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(applicationStatuses));
    const latest = await context.db.applicationEvent.findFirstOrThrow({ orderBy: { at: "desc" } });
    expect(latest.at.getTime()).toBeLessThanOrEqual(context.clock.now().getTime());
    await context.close();
    await dropDatabase(url);
  });
});
