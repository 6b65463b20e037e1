import { beforeEach, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { countOpenProcedures, listOpenProcedures, readLatestProcedure, readProcedures } from "@/lib/data/procedures";
import type { ProcedureAct } from "@/lib/domain/application/procedure";
import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { takeProcedureStep } from "@/lib/services/application/take-procedure-step";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { aFiledApplication, anApprovedApplication, target } from "../../support/applications";
import { contractOf } from "../../support/contract-of";
import { mailsOf } from "../../support/mails-of";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const filedAt = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: filedAt });
const reviewer = await aReviewer(context);

beforeEach(() => context.clock.moveTo(filedAt));

const asking = { others: { paymentMethod: { method: "DIRECT_DEBIT" } } };
const notAsking = { others: { paymentMethod: { method: "BANK_TRANSFER" } } };

const step = async (receiptNumber: string, act: ProcedureAct, on: JapanDate) =>
  takeProcedureStep(reviewer, { ...(await target(receiptNumber, context)), act, on }, context);
const openOnes = async () => (await listOpenProcedures(reviewer, 100, context.db)).map((each) => each.receiptNumber);

describe("口座振替", () => {
  it("begins with its last step, from the bill of its month; until then 銀行振込 holds", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context, asking);
    expect(await openOnes()).toContain(receiptNumber);
    must(await step(receiptNumber, "sendDebitForm", japanDate("2026-11-24")));
    context.clock.moveTo("2026-12-15T09:00:00+09:00");
    await runDueWork(context);
    expect((await contractOf(office, context, japanDate("2026-12-15"))).billing).toMatchObject({
      paymentMethod: "BANK_TRANSFER",
      directDebitAsked: true,
    });
    must(await step(receiptNumber, "receiveDebitForm", japanDate("2026-12-14")));
    must(await step(receiptNumber, "startDirectDebit", japanDate("2027-01-01")));
    expect((await contractOf(office, context, japanDate("2026-12-31"))).billing.paymentMethod).toBe("BANK_TRANSFER");
    expect((await contractOf(office, context, japanDate("2027-01-01"))).billing).toMatchObject({
      paymentMethod: "DIRECT_DEBIT",
      directDebitAsked: false,
    });
    expect(await openOnes()).not.toContain(receiptNumber);

    const latest = await readLatestProcedure(office.applicant, office.officeId, "directDebit", context.db);
    expect(latest?.steps).toEqual([
      { act: "sendDebitForm", on: "2026-11-24" },
      { act: "receiveDebitForm", on: "2026-12-14" },
      { act: "startDirectDebit", on: "2027-01-01" },
    ]);
    const sent = await mailsOf(receiptNumber, "debitFormSent", context);
    expect(sent.recipients).toEqual([office.applicantEmail, office.managerEmail].sort());
    expect(sent.text).toContain("送付日：2026年11月24日(火)");
    expect((await mailsOf(receiptNumber, "directDebitStarted", context)).text).toContain("2027年1月の請求分から");
    const news = (await readNews(office.applicant, { limit: 10 }, context.db)).map(({ sentence }) => sentence).join();
    for (const word of ["用紙を送付しました", "用紙を受け取りました", "口座振替の開始が決まりました"])
      expect(news).toContain(word);
    const audit = await context.db.auditEntry.findMany({
      where: { subject: receiptNumber, actorId: reviewer.accountId },
    });
    expect(audit.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        "sendDebitForm-application",
        "receiveDebitForm-application",
        "startDirectDebit-application",
      ]),
    );
  });

  it("goes step by step, and no step twice", async () => {
    const receiptNumber = await anApprovedApplication(await anOffice(context), reviewer, context, asking);
    const day = japanDate("2026-11-24");
    expect(await step(receiptNumber, "receiveDebitForm", day)).toMatchObject({ problem: { kind: "overtaken" } });
    expect(await step(receiptNumber, "sendDebitForm", japanDate("2026-11-25"))).toMatchObject({
      problem: { kind: "fields", problems: [{ field: "on", message: expect.stringContaining("まだ来ていません") }] },
    });
    const seen = { ...(await target(receiptNumber, context)), act: "sendDebitForm", on: day } as const;
    const both = await Promise.all([
      takeProcedureStep(reviewer, seen, context),
      takeProcedureStep(reviewer, seen, context),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const acts = (await readHistory(reviewer, receiptNumber, context.db)).map(({ performed }) => performed.act);
    expect(acts.filter((act) => act === "sendDebitForm")).toHaveLength(1);
  });

  it("is not for applications that ask for something else, and not before approval", async () => {
    const office = await anOffice(context);
    const filed = await aFiledApplication(office, context, asking);
    expect(await step(filed, "sendDebitForm", japanDate("2026-11-24"))).toMatchObject({
      problem: { kind: "overtaken" },
    });
    const other = await anApprovedApplication(office, reviewer, context, {
      others: { mailboxes: { add: "1", end: "" } },
    });
    expect(await step(other, "sendDebitForm", japanDate("2026-11-24"))).toMatchObject({
      problem: { kind: "overtaken" },
    });
    expect(await readProcedures(reviewer, other, context.db)).toEqual([]);
  });

  it("waits for nobody any more once its approval was undone, or 銀行振込 is wished for again", async () => {
    const undone = await anApprovedApplication(await anOffice(context), reviewer, context, asking);
    must(await invalidateApplication(reviewer, { ...(await target(undone, context)), reason: "x" }, context));
    const office = await anOffice(context);
    const first = await anApprovedApplication(office, reviewer, context, asking);
    const before = await countOpenProcedures(reviewer, 1000, context.db);
    expect(await openOnes()).not.toContain(undone);
    await anApprovedApplication(office, reviewer, context, notAsking);
    context.clock.moveTo("2026-12-11T09:00:00+09:00");
    await runDueWork(context);
    expect(await openOnes()).not.toContain(first);
    expect(await countOpenProcedures(reviewer, 1000, context.db)).toBe(before - 1);
    expect(await step(first, "sendDebitForm", japanDate("2026-12-11"))).toMatchObject({
      problem: { kind: "overtaken" },
    });
  });

  it("of an office is seen by that office alone", async () => {
    const office = await anOffice(context);
    const stranger = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context, asking);
    expect(await readProcedures(office.applicant, receiptNumber, context.db)).toHaveLength(1);
    expect(await readProcedures(stranger.applicant, receiptNumber, context.db)).toEqual([]);
    expect(await readLatestProcedure(stranger.applicant, office.officeId, "directDebit", context.db)).toBeUndefined();
  });
});
