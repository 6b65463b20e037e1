import { beforeEach, describe, expect, it } from "vitest";
import type { MailCarrier } from "@/lib/adapters/smtp";
import { readAddressStanding } from "@/lib/data/address-checks";
import { readHistory, readNews } from "@/lib/data/application-events";
import { readSession } from "@/lib/data/sessions";
import { confirmAddress, readLinkedAddress } from "@/lib/services/account/confirm-address";
import { logIn } from "@/lib/services/account/log-in";
import { setPasswordByLink } from "@/lib/services/account/set-password-by-link";
import { queryApplication } from "@/lib/services/application/query-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { deliverMail } from "@/lib/services/mail/deliver-mail";
import { sendMailAgain } from "@/lib/services/mail/send-mail-again";
import { aFiledApplication, anApplicationInReview, anApprovedApplication, target } from "../../support/applications";
import { mailsOf } from "../../support/mails-of";
import { must } from "../../support/must";
import { anOffice, type TestOffice } from "../../support/offices";
import { aReviewer, testPassword } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const filedAt = "2026-11-24T09:00:00+09:00";
const startDay = "2026-12-10T00:01:00+09:00";
const context = await openTestContext({ now: filedAt });
const reviewer = await aReviewer(context);
const visitor = { kind: "stranger", address: "192.0.2.7" } as const;

beforeEach(() => context.clock.moveTo(filedAt));

const wish = (office: TestOffice, changes: Record<string, string> = {}) => {
  const email = changes.email ?? `next@${office.officeCode.toLowerCase()}.example.jp`;
  const person = { familyName: "髙田", givenName: "葉子", familyKana: "タカダ", givenKana: "ヨウコ" };
  const systemManager = {
    ...person,
    department: "管理部",
    title: "",
    phone: "0301234567",
    emergencyFax: "",
    email,
    emailConfirm: email,
    ...changes,
  };
  return { email, others: { systemManager } };
};

/** The mail of a notice to an address as it is handed over. */
async function handedOver(notice: string, to: string) {
  const mail = await context.db.mail.findFirstOrThrow({
    where: { notice, recipient: to },
    orderBy: { createdAt: "desc" },
  });
  const texts: string[] = [];
  const carrier: MailCarrier = { carry: async (carried) => void texts.push(carried.text) };
  await deliverMail(mail.id, { isLast: true }, carrier, context);
  const text = texts.join();
  return { mail, text, token: /token=([\w-]{43})/.exec(text)?.[1] ?? "" };
}

const attempt = (loginId: string, password: string) =>
  logIn({ loginId, password, address: "192.0.2.7", userAgent: "test", devices: [] }, context);

describe("a new address of the system manager", () => {
  it("is asked to confirm by a link that only its mail holds, and opening it changes nothing", async () => {
    const office = await anOffice(context);
    const { email, others } = wish(office);
    const receiptNumber = await aFiledApplication(office, context, { others });
    const { mail, token } = await handedOver("managerAddress", email);
    expect(token).toHaveLength(43);
    expect(JSON.stringify(mail)).not.toContain(token);
    expect(JSON.stringify(await context.db.addressCheck.findMany())).not.toContain(token);
    expect(await readLinkedAddress(token, context)).toMatchObject({ email, confirmedAt: null });

    must(await confirmAddress(visitor, token, context));
    must(await confirmAddress(visitor, token, context));
    expect(await readLinkedAddress(token, context)).toMatchObject({ confirmedAt: context.clock.now() });
    const acts = (await readHistory(reviewer, receiptNumber, context.db)).map(({ performed }) => performed.act);
    expect(acts).toEqual(["file", "confirmAddress"]);
    const audit = await context.db.auditEntry.findMany({
      where: { action: "confirm-address", subject: receiptNumber },
    });
    expect(audit).toMatchObject([{ actorKind: "system", detail: { from: "192.0.2.7" } }]);
  });

  it("is not confirmed by a made-up link", async () => {
    for (const token of ["", "x", "A".repeat(43)])
      expect(await confirmAddress(visitor, token, context)).toMatchObject({ problem: { kind: "notFound" } });
  });

  it("is not asked for where the address stays", async () => {
    const office = await anOffice(context);
    const { others } = wish(office, { email: office.managerEmail, emailConfirm: office.managerEmail });
    const receiptNumber = await aFiledApplication(office, context, { others });
    expect((await mailsOf(receiptNumber, "managerAddress", context)).recipients).toEqual([]);
  });

  it("is asked again where a correction names another one, and only then", async () => {
    const office = await anOffice(context);
    const { email, others } = wish(office);
    const receiptNumber = await anApplicationInReview(office, reviewer, context, { others });
    const correct = async (changes: Record<string, string>) => {
      const values = { ...others.systemManager, ...changes };
      must(
        await queryApplication(
          reviewer,
          { ...(await target(receiptNumber, context)), query: "ご確認ください。" },
          context,
        ),
      );
      const draftId = must(await startCorrection(office.applicant, receiptNumber, context)).draftId;
      must(await saveDraftStep(office.applicant, { draftId, key: "systemManager", values, seenVersion: 1 }, context));
      must(await submitApplication(office.applicant, draftId, context));
    };
    await correct({ phone: "0120794550" });
    expect((await mailsOf(receiptNumber, "managerAddress", context)).recipients).toEqual([email]);
    must(await takeOnApplication(reviewer, await target(receiptNumber, context), context));
    context.clock.moveTo("2026-11-24T10:00:00+09:00");
    const other = email.replace("next", "other");
    await correct({ email: other, emailConfirm: other });
    expect((await mailsOf(receiptNumber, "managerAddress", context)).recipients).toEqual([email, other].sort());
    expect(await readAddressStanding(reviewer, receiptNumber, context.db)).toEqual({ email: other, confirmedAt: null });
  });

  it("gets its mail alone: staff cannot send the link elsewhere", async () => {
    const office = await anOffice(context);
    const { email, others } = wish(office);
    await aFiledApplication(office, context, { others });
    const { mail } = await handedOver("managerAddress", email);
    const elsewhere = { mailId: mail.id, recipient: "other@center.example.jp", reason: "x" };
    expect(await sendMailAgain(reviewer, elsewhere, context)).toMatchObject({ problem: { kind: "fields" } });
    must(await sendMailAgain(reviewer, { ...elsewhere, recipient: email }, context));
  });
});

describe("the system manager's account", () => {
  it("passes on at the start date, once, and both are told", async () => {
    const office = await anOffice(context);
    const { email, others } = wish(office);
    const receiptNumber = await anApprovedApplication(office, reviewer, context, { others });
    const before = await context.db.account.findUniqueOrThrow({ where: { loginId: office.officeCode } });
    context.clock.moveTo("2026-12-09T23:59:00+09:00");
    await runDueWork(context);
    must(await attempt(office.officeCode, testPassword));

    context.clock.moveTo(startDay);
    await Promise.all([runDueWork(context), runDueWork(context)]);
    await runDueWork(context);
    const after = await context.db.account.findUniqueOrThrow({ where: { loginId: office.officeCode } });
    expect(after).toMatchObject({ id: before.id, role: "SYSTEM_MANAGER", name: "髙田 葉子", email });
    expect(after.applicantDefaults).toMatchObject({ familyName: "髙田", department: "管理部", emailConfirm: email });
    expect((await readSession(office.manager.sessionId, context.db))?.endedAt).toEqual(context.clock.now());
    expect(await attempt(office.officeCode, testPassword)).toMatchObject({ ok: false });
    expect(await context.db.session.count({ where: { accountId: before.id, endedAt: null } })).toBe(0);

    const { text, token } = await handedOver("managementReceived", email);
    expect(text).toContain(office.officeCode);
    expect((await mailsOf(receiptNumber, "managementReceived", context)).recipients).toEqual([email]);
    const farewell = await mailsOf(receiptNumber, "managementGiven", context);
    expect(farewell.recipients).toEqual([office.managerEmail]);
    expect(farewell.text).not.toContain("token=");
    must(await setPasswordByLink(visitor, { token, newPassword: "a new long password" }, context));
    must(await attempt(office.officeCode, "a new long password"));
    const [news] = await readNews(office.applicant, { limit: 5 }, context.db);
    expect(
      (await readNews(office.applicant, { limit: 5 }, context.db)).map(({ sentence }) => sentence).join(),
    ).toContain("システム管理責任者が替わりました");
    expect(news?.receiptNumber).toBe(receiptNumber);
    expect(await context.db.auditEntry.count({ where: { action: "pass-management", subject: receiptNumber } })).toBe(1);
  });

  it("stays with its password where the person stays", async () => {
    const office = await anOffice(context);
    const same = { familyName: "輸出入", givenName: "太郎", familyKana: "ユシュツニュウ", givenKana: "タロウ" };
    const { others } = wish(office, { ...same, email: office.managerEmail, emailConfirm: office.managerEmail });
    const receiptNumber = await anApprovedApplication(office, reviewer, context, { others });
    context.clock.moveTo(startDay);
    await runDueWork(context);
    must(await attempt(office.officeCode, testPassword));
    expect((await mailsOf(receiptNumber, "managementReceived", context)).recipients).toEqual([]);
    const { applicantDefaults } = await context.db.account.findUniqueOrThrow({ where: { loginId: office.officeCode } });
    expect(applicantDefaults).toMatchObject({ department: "管理部" });
  });

  it("decides who gets the mails of a day: who is manager then", async () => {
    const office = await anOffice(context);
    const { email, others } = wish(office);
    await anApprovedApplication(office, reviewer, context, { others });
    const early = await aFiledApplication(office, context, {
      others: { mailboxes: { add: "1", end: "" } },
      startDate: "20261224",
    });
    expect((await mailsOf(early, "receipt", context)).recipients).toEqual([office.applicantEmail, office.managerEmail]);
    context.clock.moveTo(startDay);
    must(await withdrawApplication(office.applicant, await target(early, context), context));
    expect((await mailsOf(early, "withdrawal", context)).recipients).toEqual([office.applicantEmail, email].sort());
  });
});

describe("names in lists and at log-in", () => {
  it("follow the contract on the day the new ones start", async () => {
    const office = await anOffice(context);
    const names = {
      companyName: "新海運株式会社",
      companyKana: "シンカイウン",
      officeName: "新橋営業所",
      officeKana: "シンバシ",
    };
    const place = {
      postalCode: "1050022",
      prefecture: "東京都",
      city: "港区海岸１",
      building: "",
      phone: "0301234567",
      fax: "",
    };
    const receiptNumber = await anApprovedApplication(office, reviewer, context, {
      others: { companyAndOffice: { ...names, ...place } },
    });
    const shown = async () => (await readSession(office.applicant.sessionId, context.db))?.office;
    await runDueWork(context);
    expect(await shown()).toMatchObject({ officeName: "第一営業所" });
    context.clock.moveTo(startDay);
    await runDueWork(context);
    expect(await shown()).toMatchObject({ companyName: "新海運株式会社", officeName: "新橋営業所" });
    const audit = { action: "follow-names", subject: receiptNumber };
    expect(await context.db.auditEntry.findMany({ where: audit })).toMatchObject([
      { detail: { names: ["新海運株式会社", "新橋営業所"] } },
    ]);
    await runDueWork(context);
    expect(await context.db.auditEntry.count({ where: audit })).toBe(1);
  });
});
