import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { smtpCarrier } from "@/lib/adapters/smtp";
import { listMails, readMail } from "@/lib/data/mails";
import { deliverMail } from "@/lib/services/mail/deliver-mail";
import { resendMail } from "@/lib/services/mail/resend-mail";
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
const asItIs = (mailId: string) => context.db.mail.findUniqueOrThrow({ where: { id: mailId } });
const received = (messageId: string) => peer.mails.filter((mail) => mail.messageId === messageId);

beforeEach(() => peer.behave("accept"));

async function aWaitingMail() {
  const receiptNumber = await aFiledApplication(office, context);
  return context.db.mail.findFirstOrThrow({
    where: { application: { receiptNumber }, recipientRole: "applicant" },
    select: { id: true, messageId: true, subject: true, text: true, html: true },
  });
}

describe("delivering a mail", () => {
  it("hands over exactly what was written, to that recipient, and says so", async () => {
    const mail = await aWaitingMail();
    await deliver(mail.id);
    const [taken] = received(mail.messageId);
    expect(taken).toMatchObject({
      recipients: [office.applicantEmail],
      sender: "no-reply@nss.example",
      subject: mail.subject,
    });
    expect(taken?.text.trim()).toBe(mail.text.trim());
    expect(taken?.html.trim()).toBe(mail.html.trim());
    expect(await asItIs(mail.id)).toMatchObject({
      state: "SENT",
      tries: 1,
      lastError: null,
      sentAt: context.clock.now(),
    });
  });

  it("tries again after a refusal for now, and the mail arrives", async () => {
    const mail = await aWaitingMail();
    peer.behave("refuse-now");
    await expect(deliver(mail.id)).rejects.toThrow("451");
    expect(await asItIs(mail.id)).toMatchObject({
      state: "WAITING",
      tries: 1,
      lastError: expect.stringContaining("451"),
    });
    peer.behave("accept");
    await deliver(mail.id);
    expect(await asItIs(mail.id)).toMatchObject({
      state: "SENT",
      tries: 2,
      lastError: expect.stringContaining("451"),
    });
    expect(received(mail.messageId)).toHaveLength(1);
  });

  it("gives up after a refusal for good, and keeps what was said", async () => {
    const mail = await aWaitingMail();
    peer.behave("refuse-for-good");
    await deliver(mail.id);
    expect(await asItIs(mail.id)).toMatchObject({
      state: "FAILED",
      tries: 1,
      lastError: expect.stringContaining("550"),
      sentAt: null,
    });
  });

  it("gives up with its last try", async () => {
    const mail = await aWaitingMail();
    peer.behave("refuse-now");
    await deliver(mail.id, true);
    expect(await asItIs(mail.id)).toMatchObject({ state: "FAILED", lastError: expect.stringContaining("451") });
  });

  it("whose answer is lost after DATA is sent again under the same Message-ID", async () => {
    const mail = await aWaitingMail();
    peer.behave("drop-after-data");
    await expect(deliver(mail.id)).rejects.toThrow();
    expect((await asItIs(mail.id)).state).toBe("WAITING");
    peer.behave("accept");
    await deliver(mail.id);
    expect((await asItIs(mail.id)).state).toBe("SENT");
    const copies = received(mail.messageId);
    expect(copies).toHaveLength(2);
    expect(copies[0]?.parsed.date).toEqual(copies[1]?.parsed.date);
  });

  it("does nothing for one that was sent already, or is not there", async () => {
    const mail = await aWaitingMail();
    await deliver(mail.id);
    const offered = peer.offered();
    await deliver(mail.id);
    await deliver("00000000-0000-4000-8000-000000000000");
    expect(peer.offered()).toBe(offered);
    expect((await asItIs(mail.id)).tries).toBe(1);
  });

  it("is put off while nobody answers at the other end", async () => {
    const mail = await aWaitingMail();
    const nowhere = smtpCarrier("smtp://127.0.0.1:1", "NSS <no-reply@nss.example>");
    await expect(deliverMail(mail.id, { isLast: false }, nowhere, context)).rejects.toThrow();
    expect(await asItIs(mail.id)).toMatchObject({
      state: "WAITING",
      tries: 1,
      lastError: expect.stringContaining("ECONNREFUSED"),
    });
  });
});

describe("sending again (再送)", () => {
  it("puts a failed mail back under its own Message-ID with its error, audited, and it arrives", async () => {
    const mail = await aWaitingMail();
    peer.behave("refuse-for-good");
    await deliver(mail.id);
    must(await resendMail(reviewer, mail.id, context));
    expect(await asItIs(mail.id)).toMatchObject({ state: "WAITING", lastError: expect.stringContaining("550") });
    expect(await context.db.auditEntry.count({ where: { action: "resend-mail", subject: mail.id } })).toBe(1);
    peer.behave("accept");
    await deliver(mail.id);
    expect(received(mail.messageId)).toHaveLength(1);
  });

  it("is for failed mails alone, and once for many presses", async () => {
    const waiting = await aWaitingMail();
    const notFound = { ok: false, problem: { kind: "notFound" } };
    expect(await resendMail(reviewer, waiting.id, context)).toEqual(notFound);
    expect(await resendMail(reviewer, "00000000-0000-4000-8000-000000000000", context)).toEqual(notFound);
    await context.db.mail.update({ where: { id: waiting.id }, data: { state: "FAILED" } });
    const jobs = () => context.db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS "count" FROM pgboss.job WHERE data->>'mailId' = ${waiting.id}`;
    const [before] = await jobs();
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => resendMail(reviewer, waiting.id, context)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [after] = await jobs();
    expect(after?.count).toBe((before?.count ?? 0) + 1);
  });
});

describe("the staff's list of mails", () => {
  it("is newest first, page by page, and narrows by state and receipt number", async () => {
    for (let i = 0; i < 5; i += 1) {
      context.clock.moveTo(new Date(Date.parse("2026-11-25T09:00:00+09:00") + i * 60_000));
      await aFiledApplication(office, context);
    }
    const all = await listMails(reviewer, { limit: 1000 }, context.db);
    const instants = all.map(({ createdAt }) => createdAt.getTime());
    expect(instants).toEqual(instants.toSorted((a, b) => b - a));
    const paged: string[] = [];
    for (let after: string | undefined; ; after = paged.at(-1)) {
      const page = await listMails(reviewer, { limit: 3, ...(after ? { after } : {}) }, context.db);
      if (page.length === 0) break;
      paged.push(...page.map(({ id }) => id));
    }
    expect(paged).toEqual(all.map(({ id }) => id));
    const failed = await listMails(reviewer, { state: "FAILED", limit: 1000 }, context.db);
    expect(new Set(failed.map(({ id }) => id))).toEqual(
      new Set(all.filter(({ state }) => state === "FAILED").map(({ id }) => id)),
    );
    const receiptNumber = all[0]?.receiptNumber ?? "";
    expect(await listMails(reviewer, { receiptNumber, limit: 10 }, context.db)).toHaveLength(2);
    expect(await readMail(reviewer, all[0]?.id ?? "", context.db)).toMatchObject({
      text: expect.stringContaining(receiptNumber),
    });
    context.clock.moveTo("2026-11-24T09:00:00+09:00");
  });
});
