import { simpleParser } from "mailparser";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { smtpCarrier } from "@/lib/adapters/smtp";
import { countFailedMails, listMails, readMail } from "@/lib/data/mails";
import { deliverMail } from "@/lib/services/mail/deliver-mail";
import { resendMail } from "@/lib/services/mail/resend-mail";
import { sendMailAgain } from "@/lib/services/mail/send-mail-again";
import { aFiledApplication } from "../../support/applications";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { startSmtpPeer } from "../../support/smtp-peer";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const peer = await startSmtpPeer();
afterAll(() => peer.stop());
const office = await anOffice(context);
const reviewer = await aReviewer(context);
const carrier = smtpCarrier(peer.url, "NSS <no-reply@nss.example>");
const deliver = (mailId: string, isLast = false) => deliverMail(mailId, { isLast }, carrier, context);
const asItIs = async (mailId: string) => {
  const mail = await readMail(reviewer, mailId, context.db);
  if (!mail) throw new Error("the mail is gone");
  return mail;
};
const jobsOf = async (mailId: string) => {
  const [found] = await context.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM pgboss.job WHERE name = 'mail' AND data->>'mailId' = ${mailId}`;
  return found?.count;
};
const reason = "電話で確認したため。";

beforeEach(() => peer.behave("accept"));

async function aWaitingMail() {
  const receiptNumber = await aFiledApplication(office, context);
  return context.db.mail.findFirstOrThrow({ where: { application: { receiptNumber }, recipientRole: "applicant" } });
}

async function aSentMail() {
  const mail = await aWaitingMail();
  await deliver(mail.id);
  return mail;
}

describe("a mail that was sent", () => {
  it("goes to its address again as the same mail, audited with the reason", async () => {
    const mail = await aSentMail();
    const before = await jobsOf(mail.id);
    const again = must(await sendMailAgain(reviewer, { mailId: mail.id, recipient: mail.recipient, reason }, context));
    expect(again.mailId).toBe(mail.id);
    expect(await jobsOf(mail.id)).toBe((before ?? 0) + 1);
    await deliver(mail.id);
    expect(peer.mails.filter(({ messageId }) => messageId === mail.messageId)).toHaveLength(2);
    expect((await asItIs(mail.id)).events).toMatchObject([
      { kind: "SENT" },
      { kind: "SENT_AGAIN", actorName: reviewer.name, reason },
      { kind: "SENT" },
    ]);
    const audit = await context.db.auditEntry.findFirstOrThrow({
      where: { action: "send-mail-again", subject: mail.id },
    });
    expect(audit).toMatchObject({ actorId: reviewer.accountId, detail: { recipient: mail.recipient, reason } });
  });

  it("goes to a corrected address as a mail of its own, word for word", async () => {
    const mail = await aSentMail();
    const recipient = "tadashii@example.jp";
    const { mailId } = must(await sendMailAgain(reviewer, { mailId: mail.id, recipient, reason }, context));
    expect(mailId).not.toBe(mail.id);
    await deliver(mailId);
    const other = await asItIs(mailId);
    expect(other).toMatchObject({ state: "SENT", recipient, againOfId: mail.id });
    expect(other.messageId).not.toBe(mail.messageId);
    const [taken] = peer.mails.filter(({ messageId }) => messageId === other.messageId);
    const parsed = await simpleParser(taken?.raw ?? Buffer.alloc(0));
    expect(taken?.recipients).toEqual([recipient]);
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trim()).toBe(mail.text.trim());
    expect((await asItIs(mail.id)).again).toEqual([{ id: mailId, recipient }]);
    expect((await asItIs(mail.id)).state).toBe("SENT");
  });

  it("goes out once for many presses", async () => {
    const mail = await aSentMail();
    const press = (recipient: string) =>
      Promise.all([1, 2, 3].map(() => sendMailAgain(reviewer, { mailId: mail.id, recipient, reason }, context)));
    const same = await press(mail.recipient);
    expect(same.filter(({ ok }) => ok)).toHaveLength(1);
    const other = await press("tadashii@example.jp");
    expect(new Set(other.map((outcome) => must(outcome).mailId)).size).toBe(1);
  });

  it("is not there for a mail nobody knows", async () => {
    const mailId = "00000000-0000-4000-8000-000000000000";
    expect(await sendMailAgain(reviewer, { mailId, recipient: "a@b.jp", reason }, context)).toMatchObject({
      ok: false,
      problem: { kind: "notFound" },
    });
  });
});

describe("a mail that has failed", () => {
  it("keeps every error, whatever comes after", async () => {
    const mail = await aWaitingMail();
    peer.behave("refuse-now");
    await expect(deliver(mail.id)).rejects.toThrow("451");
    peer.behave("refuse-for-good");
    await deliver(mail.id);
    must(await resendMail(reviewer, mail.id, context));
    peer.behave("accept");
    await deliver(mail.id);
    expect((await asItIs(mail.id)).events).toMatchObject([
      { kind: "DELAYED", error: expect.stringContaining("451") },
      { kind: "FAILED", error: expect.stringContaining("550") },
      { kind: "SENT_AGAIN", actorName: reviewer.name, reason: null },
      { kind: "SENT", error: null },
    ]);
  });

  it("waits for nobody any more once it went to a corrected address", async () => {
    const mail = await aWaitingMail();
    peer.behave("refuse-for-good");
    await deliver(mail.id);
    const failed = await countFailedMails(reviewer, context.db);
    must(await sendMailAgain(reviewer, { mailId: mail.id, recipient: "tadashii@example.jp", reason }, context));
    expect(await countFailedMails(reviewer, context.db)).toBe(failed - 1);
    const listed = await listMails(reviewer, { state: "FAILED", limit: 100 }, context.db);
    expect(listed.find(({ id }) => id === mail.id)?.sentElsewhere).toBe(true);
  });
});

it("keeps what became of mails from being changed", async () => {
  await aSentMail();
  for (const statement of [`UPDATE "MailEvent" SET "error" = NULL`, `DELETE FROM "MailEvent"`, `TRUNCATE "MailEvent"`])
    await expect(context.db.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
});
