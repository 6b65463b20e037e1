import { beforeEach, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { listConsentsToAnswer, readConsent } from "@/lib/data/consents";
import type { CustomerActor } from "@/lib/domain/account/actor";
import { approveApplication } from "@/lib/services/application/approve-application";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { rejectApplication } from "@/lib/services/application/reject-application";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { answerConsent } from "@/lib/services/consent/answer-consent";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { aFiledApplication, anApplicationInReview, target } from "../../support/applications";
import { aQuestion, askOffices, consentsOf, theMatter } from "../../support/asked-consents";
import { lineIds } from "../../support/filled-drafts";
import { mailsOf } from "../../support/mails-of";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const filed = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: filed });
const [office, asked, stranger] = [await anOffice(context), await anOffice(context), await anOffice(context)];
const reviewer = await aReviewer(context);
const { db } = context;

beforeEach(() => context.clock.moveTo(filed));

/** An application that waits for the consent of the other office: asked on 11/24, due on 12/1. */
async function anApplicationThatAsks(question = aQuestion()) {
  const receiptNumber = await anApplicationInReview(office, reviewer, context, lineIds(1));
  await askOffices(receiptNumber, { [asked.officeCode]: question }, context);
  const { [asked.officeCode]: consent } = await consentsOf(receiptNumber, context);
  if (!consent) throw new Error("the office was not asked");
  return { receiptNumber, consent };
}

const say = (answer: "AGREED" | "DECLINED", consentId: string, reason = "", actor: CustomerActor = asked.manager) =>
  answerConsent(actor, { consentId, answer, reason }, context);
const acts = async (receiptNumber: string) =>
  (await readHistory(reviewer, receiptNumber, db)).map(({ performed }) => performed.act);
const newsOf = async (actor: CustomerActor, receiptNumber: string) =>
  (await readNews(actor, { limit: 50 }, db)).filter((item) => item.receiptNumber === receiptNumber);
const mails = (receiptNumber: string, notice: string) => mailsOf(receiptNumber, notice, context);
const approval = async (receiptNumber: string) => ({
  ...(await target(receiptNumber, context)),
  startDate: theStartDate,
});

describe("the end of an application", () => {
  const ends = {
    withdrawal: async (receiptNumber: string) =>
      withdrawApplication(office.applicant, await target(receiptNumber, context), context),
    rejection: async (receiptNumber: string) =>
      rejectApplication(reviewer, { ...(await target(receiptNumber, context)), reason: "対象外。" }, context),
  };

  it.each(Object.keys(ends) as (keyof typeof ends)[])("by %s is told to the office that was asked", async (end) => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    must(await ends[end](receiptNumber));
    const mail = await mails(receiptNumber, "consentOutcome");
    expect(mail.recipients).toEqual([asked.managerEmail]);
    expect(mail.text).toContain("ご回答は不要です。");
    expect(await listConsentsToAnswer(asked.manager, db)).not.toContainEqual(
      expect.objectContaining({ id: consent.id }),
    );
    expect(await say("AGREED", consent.id)).toMatchObject({ problem: { kind: "overtaken" } });
    expect((await newsOf(asked.manager, receiptNumber)).length).toBe(2);
  });

  it("by invalidation is told, too", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    must(await say("AGREED", consent.id));
    must(await approveApplication(reviewer, await approval(receiptNumber), context));
    const act = { ...(await target(receiptNumber, context)), reason: "誤り。" };
    must(await invalidateApplication(reviewer, act, context));
    expect((await mails(receiptNumber, "consentOutcome")).text).toContain("無効になりました");
  });
});

describe("a reminder", () => {
  const reminders = async (receiptNumber: string) => (await mails(receiptNumber, "consentReminder")).recipients;

  it("goes once, two business days before the due day, while it is open", async () => {
    const { receiptNumber } = await anApplicationThatAsks();
    context.clock.moveTo("2026-11-26T09:00:00+09:00");
    await runDueWork(context);
    expect(await reminders(receiptNumber)).toEqual([]);
    context.clock.moveTo("2026-11-27T09:00:00+09:00");
    const seen = await target(receiptNumber, context);
    await Promise.all([runDueWork(context, () => undefined), runDueWork(context, () => undefined)]);
    await runDueWork(context);
    expect(await reminders(receiptNumber)).toEqual([asked.managerEmail]);
    expect(await target(receiptNumber, context)).toEqual(seen);
    expect((await newsOf(asked.manager, receiptNumber)).length).toBe(2);
  });

  it("does not go where it was answered or the application has ended", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    must(await say("AGREED", consent.id));
    const other = await anApplicationThatAsks();
    must(await withdrawApplication(office.applicant, await target(other.receiptNumber, context), context));
    context.clock.moveTo("2026-11-30T09:00:00+09:00");
    await runDueWork(context);
    expect(await reminders(receiptNumber)).toEqual([]);
    expect(await reminders(other.receiptNumber)).toEqual([]);
  });
});

describe("a correction", () => {
  it("that asks just the same keeps the answer, and tells nobody", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    must(await say("AGREED", consent.id));
    const before = (await acts(receiptNumber)).length;
    await askOffices(receiptNumber, { [asked.officeCode]: aQuestion() }, context);
    expect(await consentsOf(receiptNumber, context)).toMatchObject({
      [asked.officeCode]: { id: consent.id, answer: "AGREED" },
    });
    expect((await acts(receiptNumber)).length).toBe(before);
  });

  it.each([
    ["another matter", aQuestion([{ ...theMatter, rows: [{ term: "共用する端末", text: "W00002" }] }])],
    ["another day", aQuestion([theMatter], "2026-12-15")],
  ])("that asks for %s asks anew, and the answer before is void", async (_, question) => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    must(await say("AGREED", consent.id));
    await askOffices(receiptNumber, { [asked.officeCode]: question }, context);
    const { [asked.officeCode]: anew } = await consentsOf(receiptNumber, context);
    expect(anew).toMatchObject({ answer: null, asked: question });
    expect(anew?.id).not.toBe(consent.id);
    expect((await readConsent(asked.manager, consent.id, db))?.replacedAt).not.toBeNull();
    const mail = await mails(receiptNumber, "consentRequest");
    expect(mail.recipients).toEqual([asked.managerEmail, asked.managerEmail]);
    expect(mail.text).toContain("前回のお願いとその回答は無効です。");
    expect(await say("DECLINED", consent.id)).toMatchObject({ problem: { kind: "overtaken" } });
  });

  it("that does without it tells the office so", async () => {
    const { receiptNumber } = await anApplicationThatAsks();
    await askOffices(receiptNumber, { [stranger.officeCode]: aQuestion() }, context);
    expect(Object.keys(await consentsOf(receiptNumber, context))).toEqual([stranger.officeCode]);
    expect((await mails(receiptNumber, "consentOutcome")).text).toContain("取り消されました");
    expect(await acts(receiptNumber)).toContain("dropConsent");
    expect((await newsOf(asked.manager, receiptNumber)).length).toBe(2);
  });
});

it("is no matter of an application that asks nobody", async () => {
  const receiptNumber = await aFiledApplication(office, context, lineIds(1));
  expect(await consentsOf(receiptNumber, context)).toEqual({});
  expect(await db.mail.count({ where: { application: { receiptNumber }, recipientRole: "askedManager" } })).toBe(0);
});
