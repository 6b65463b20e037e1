import { expect, it } from "vitest";
import { addToQuery } from "@/lib/services/application/add-to-query";
import { answerQuery } from "@/lib/services/application/answer-query";
import { queryApplication } from "@/lib/services/application/query-application";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { anApplicationInReview, asItStands, target } from "../../support/applications";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const reviewer = await aReviewer(context);

async function asked(at: string): Promise<string> {
  context.clock.moveTo("2026-11-24T09:00:00+09:00");
  const receiptNumber = await anApplicationInReview(office, reviewer, context);
  context.clock.moveTo(at);
  const query = "証明書は何台分必要ですか。";
  must(await queryApplication(reviewer, { ...(await target(receiptNumber, context)), query }, context));
  return receiptNumber;
}
const reminders = (receiptNumber: string) =>
  context.db.applicationEvent.count({ where: { act: "remind", application: { receiptNumber } } });
/** The worker at an instant of a day, twice. */
async function work(at: string): Promise<void> {
  context.clock.moveTo(at);
  await runDueWork(context);
  await runDueWork(context);
}

it("reminds two business days before the due day, once, and not again on the days after", async () => {
  const receiptNumber = await asked("2026-11-24T18:00:00+09:00");
  for (const day of ["24", "25", "26"]) await work(`2026-11-${day}T23:59:59+09:00`);
  expect(await reminders(receiptNumber)).toBe(0);
  const { version } = await asItStands(receiptNumber, context);
  await work("2026-11-27T00:00:00+09:00");
  expect(await reminders(receiptNumber)).toBe(1);
  for (const day of ["2026-11-28", "2026-11-30", "2026-12-01", "2026-12-02", "2027-01-20"]) {
    await work(`${day}T12:00:00+09:00`);
  }
  expect(await reminders(receiptNumber)).toBe(1);
  expect((await asItStands(receiptNumber, context)).version).toBe(version);
  const mails = await context.db.mail.findMany({ where: { notice: "queryReminder", application: { receiptNumber } } });
  expect(mails.map(({ recipient }) => recipient).sort()).toEqual([office.applicantEmail, office.managerEmail].sort());
  expect(mails[0]?.text).toContain("回答期限は2026年12月1日(火)です。");
});

it("reminds once, however many workers run", async () => {
  const receiptNumber = await asked("2026-11-24T18:00:00+09:00");
  context.clock.moveTo("2026-11-27T00:00:00+09:00");
  await Promise.all(Array.from({ length: 8 }, () => runDueWork(context)));
  expect(await reminders(receiptNumber)).toBe(1);
});

it("waits over the turn of the year", async () => {
  const receiptNumber = await asked("2026-12-24T10:00:00+09:00");
  for (const day of ["2026-12-25", "2026-12-28", "2026-12-31", "2027-01-03"]) await work(`${day}T23:00:00+09:00`);
  expect(await reminders(receiptNumber)).toBe(0);
  await work("2027-01-04T00:00:10+09:00");
  expect(await reminders(receiptNumber)).toBe(1);
});

it("reminds anew of what was added, and not of what was answered", async () => {
  const receiptNumber = await asked("2026-11-24T10:00:00+09:00");
  await work("2026-11-27T09:00:00+09:00");
  must(await addToQuery(reviewer, { ...(await target(receiptNumber, context)), query: "型番は？" }, context));
  await work("2026-11-30T09:00:00+09:00");
  expect(await reminders(receiptNumber)).toBe(1);
  await work("2026-12-02T09:00:00+09:00");
  expect(await reminders(receiptNumber)).toBe(2);

  const answered = await asked("2026-11-24T10:00:00+09:00");
  must(await answerQuery(office.applicant, { ...(await target(answered, context)), answer: "2台です。" }, context));
  await work("2026-12-02T09:00:00+09:00");
  expect(await reminders(answered)).toBe(0);
});

it("catches up after the due day, and says that it is past", async () => {
  const receiptNumber = await asked("2026-11-24T10:00:00+09:00");
  await work("2026-12-10T09:00:00+09:00");
  expect(await reminders(receiptNumber)).toBe(1);
  const mail = await context.db.mail.findFirst({ where: { notice: "queryReminder", application: { receiptNumber } } });
  expect(mail?.text).toContain("回答期限の2026年12月1日(火)を過ぎています。");
});

it("reminds no second time when a closing day moves the due day", async () => {
  const receiptNumber = await asked("2026-11-24T10:00:00+09:00");
  await work("2026-11-27T09:00:00+09:00");
  await context.db.closingDay.create({ data: { date: new Date("2026-11-30"), reason: "設備点検" } });
  await work("2026-12-01T09:00:00+09:00");
  expect(await reminders(receiptNumber)).toBe(1);
});
