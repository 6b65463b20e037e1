import { beforeEach, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { anApplicationWithCertificates, anApprovedApplication, asItStands, target } from "../../support/applications";
import { lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const filedAt = "2026-11-24T09:00:00+09:00";
const dayBefore = "2026-12-09T23:59:59+09:00";
const startDay = "2026-12-10T00:00:00+09:00";
const context = await openTestContext({ now: filedAt });
const reviewer = await aReviewer(context);
const statusOf = async (receiptNumber: string) => (await asItStands(receiptNumber, context)).status;

beforeEach(() => context.clock.moveTo(filedAt));

describe("the start of use", () => {
  it("comes on the start date in Japan, not a second before", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    context.clock.moveTo(dayBefore);
    await runDueWork(context);
    expect(await statusOf(receiptNumber)).toBe("APPROVED");
    context.clock.moveTo(startDay);
    await runDueWork(context);
    expect(await statusOf(receiptNumber)).toBe("IN_USE");
    const [news] = await readNews(office.applicant, { limit: 1 }, context.db);
    expect(news).toMatchObject({
      receiptNumber,
      at: context.clock.now(),
      sentence: expect.stringContaining("利用開始日になりました"),
    });
    const last = (await readHistory(office.applicant, receiptNumber, context.db)).at(-1);
    expect(last).toMatchObject({ actorKind: "system", actorName: "システム", performed: { act: "startUse" } });
  });

  it("waits for certificates that are late, and follows when they are issued", async () => {
    const receiptNumber = await anApprovedApplication(await anOffice(context), reviewer, context);
    context.clock.moveTo(startDay);
    await runDueWork(context);
    expect(await statusOf(receiptNumber)).toBe("APPROVED");
    must(await completeCertificates(reviewer, await target(receiptNumber, context), context));
    await runDueWork(context);
    expect(await statusOf(receiptNumber)).toBe("IN_USE");
  });

  it("happens once, however often and from however many workers it is run", async () => {
    const office = await anOffice(context);
    const receiptNumbers = [
      await anApprovedApplication(office, reviewer, context, lineIds(1)),
      await anApplicationWithCertificates(office, reviewer, context),
    ];
    context.clock.moveTo(startDay);
    await Promise.all(Array.from({ length: 8 }, () => runDueWork(context)));
    await runDueWork(context);
    for (const receiptNumber of receiptNumbers) {
      expect(await statusOf(receiptNumber)).toBe("IN_USE");
      const where = { act: "startUse", application: { receiptNumber } };
      expect(await context.db.applicationEvent.count({ where })).toBe(1);
      expect(
        await context.db.auditEntry.count({ where: { action: "startUse-application", subject: receiptNumber } }),
      ).toBe(1);
    }
  });

  it("is caught up on by a worker that was away for weeks", async () => {
    const receiptNumber = await anApprovedApplication(await anOffice(context), reviewer, context, lineIds(1));
    context.clock.moveTo("2027-01-20T12:00:00+09:00");
    await runDueWork(context);
    const application = await asItStands(receiptNumber, context);
    expect(application).toMatchObject({ status: "IN_USE", passwordsErasedAt: context.clock.now() });
  });
});

describe("an application that fails", () => {
  it("is reported, keeps no other from starting or losing its passwords, and is tried again", async () => {
    const office = await anOffice(context);
    const file = () => anApprovedApplication(office, reviewer, context, lineIds(1));
    const receiptNumbers = [await file(), await file(), await file()];
    const [first, broken, last] = receiptNumbers as [string, string, string];
    const { id } = await asItStands(broken, context);
    await context.db.$executeRawUnsafe(`
      CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$`);
    await context.db.$executeRawUnsafe(`
      CREATE TRIGGER break BEFORE UPDATE ON "Application" FOR EACH ROW WHEN (OLD.id = '${id}') EXECUTE FUNCTION break()`);
    const reports: string[] = [];
    const run = () => runDueWork(context, (error, what) => reports.push(`${what}: ${error}`));
    const erased = async (receiptNumber: string) =>
      (await asItStands(receiptNumber, context)).passwordsErasedAt !== null;

    context.clock.moveTo("2027-01-20T12:00:00+09:00");
    await run();
    expect(reports).toEqual([
      expect.stringMatching(new RegExp(`^effect of ${broken}: .*broken`, "s")),
      expect.stringMatching(new RegExp(`^start of use of ${broken}: .*broken`, "s")),
      expect.stringMatching(new RegExp(`^erasing of the passwords of ${broken}: .*broken`, "s")),
    ]);
    for (const receiptNumber of [first, last]) {
      expect(await statusOf(receiptNumber)).toBe("IN_USE");
      expect(await erased(receiptNumber)).toBe(true);
    }
    expect(await statusOf(broken)).toBe("APPROVED");
    expect(await erased(broken)).toBe(false);

    await context.db.$executeRawUnsafe("DROP FUNCTION break CASCADE");
    reports.length = 0;
    await run();
    expect(reports).toEqual([]);
    expect(await statusOf(broken)).toBe("IN_USE");
    expect(await erased(broken)).toBe(true);
  });
});

describe("forms that were kept", () => {
  it("are forgotten after a day", async () => {
    const memory = { action: "/x", cause: "problems", values: {}, problems: [] };
    await context.db.formMemory.createMany({
      data: [
        { ...memory, createdAt: new Date("2026-11-23T08:59:59+09:00") },
        { ...memory, createdAt: new Date("2026-11-23T09:00:01+09:00") },
      ],
    });
    await runDueWork(context);
    expect(await context.db.formMemory.count()).toBe(1);
  });
});
