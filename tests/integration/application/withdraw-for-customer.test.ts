import { describe, expect, it } from "vitest";
import { readHistory } from "@/lib/data/application-events";
import { withdrawForCustomer } from "@/lib/services/application/withdraw-for-customer";
import {
  aFiledApplication,
  anApplicationInReview,
  anApprovedApplication,
  aQueriedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { mailsOf } from "../../support/mails-of";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const asked = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: asked });
const office = await anOffice(context);
const reviewer = await aReviewer(context);
const both = [office.applicantEmail, office.managerEmail].sort();
const mails = (receiptNumber: string, notice: string) => mailsOf(receiptNumber, notice, context);
const history = (receiptNumber: string) => readHistory(reviewer, receiptNumber, context.db);
const lastAct = async (receiptNumber: string) => (await history(receiptNumber)).at(-1)?.performed;
const overtaken = { ok: false, problem: { kind: "overtaken" } };

const withdraw = async (receiptNumber: string) =>
  withdrawForCustomer(reviewer, { ...(await target(receiptNumber, context)), reason: "お電話。" }, context);

describe("代理取下げ", () => {
  it.each([
    ["受付", () => aFiledApplication(office, context)],
    ["内容確認中", () => anApplicationInReview(office, reviewer, context)],
    ["確認事項あり", () => aQueriedApplication(office, reviewer, context)],
  ])("withdraws in %s, marked as such, and is told with its reason", async (_, make) => {
    const receiptNumber = await make();
    must(await withdraw(receiptNumber));
    expect((await asItStands(receiptNumber, context)).status).toBe("WITHDRAWN");
    const mail = await mails(receiptNumber, "withdrawal");
    expect(mail.recipients).toEqual(both);
    expect(mail.text).toContain("お客様からのご連絡により、NACCSセンターが代わって取下げの手続きを行いました。");
    expect(mail.text).toContain("お電話。");
    expect(await lastAct(receiptNumber)).toEqual({ act: "withdrawForCustomer", reason: "お電話。" });
  });

  it("is not possible after the approval, nor twice", async () => {
    const approved = await anApprovedApplication(office, reviewer, context);
    expect(await withdraw(approved)).toMatchObject(overtaken);
    const receiptNumber = await aFiledApplication(office, context);
    must(await withdraw(receiptNumber));
    expect(await withdraw(receiptNumber)).toMatchObject(overtaken);
  });
});
