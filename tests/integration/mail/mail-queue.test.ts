import { afterAll, beforeEach, expect, it, onTestFinished } from "vitest";
import { mailsAtOnce, workOnJobs } from "@/lib/adapters/job-queue";
import { smtpCarrier } from "@/lib/adapters/smtp";
import { deliverMail } from "@/lib/services/mail/deliver-mail";
import { giveUpMail } from "@/lib/services/mail/give-up-mail";
import { aFiledApplication } from "../../support/applications";
import { anOffice } from "../../support/offices";
import { startSmtpPeer } from "../../support/smtp-peer";
import { openTestContext } from "../../support/test-context";
import { testDatabaseUrl } from "../../support/test-database";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const peer = await startSmtpPeer();
afterAll(() => peer.stop());
const office = await anOffice(context);

beforeEach(() => peer.behave("accept"));

/** The worker's part, until the test is over. */
async function aWorker({ deadline }: { readonly deadline?: number } = {}) {
  const carrier = smtpCarrier(peer.url, "NSS <no-reply@nss.example>", { deadline, connections: mailsAtOnce });
  const queue = await workOnJobs(testDatabaseUrl(), {
    deliverMail: (mailId, attempt) => deliverMail(mailId, attempt, carrier, context),
    giveUpMail: (mailId) => giveUpMail(mailId, context),
    runDueWork: async () => undefined,
  });
  onTestFinished(() => queue.stop());
}

const mailsOf = (receiptNumber: string) => context.db.mail.findMany({ where: { application: { receiptNumber } } });
const messageIdsOf = async (receiptNumber: string) =>
  (await mailsOf(receiptNumber)).map(({ messageId }) => messageId).toSorted();

/** Two mails that the server has been offered and does not answer. */
async function twoHangingMails() {
  const offered = peer.offered();
  const receiptNumber = await aFiledApplication(office, context);
  await expect.poll(() => peer.offered(), { timeout: 30_000 }).toBe(offered + 2);
  return receiptNumber;
}

it("delivers every mail of what was filed, each Message-ID once", async () => {
  const filed = [await aFiledApplication(office, context), await aFiledApplication(office, context)];
  await aWorker();
  for (const receiptNumber of filed) {
    for (const id of await messageIdsOf(receiptNumber)) await peer.waitForMail(({ messageId }) => messageId === id);
  }
  await expect.poll(() => context.db.mail.count({ where: { state: "WAITING" } }), { timeout: 30_000 }).toBe(0);
  expect(peer.mails).toHaveLength(4);
});

it("delivers the next mails while the server lets others hang", async () => {
  await aWorker();
  peer.behave("hang");
  const hanging = [await twoHangingMails(), await twoHangingMails()];
  peer.behave("accept");
  const next = await aFiledApplication(office, context);
  for (const id of await messageIdsOf(next)) await peer.waitForMail(({ messageId }) => messageId === id);
  for (const receiptNumber of hanging) {
    for (const mail of await mailsOf(receiptNumber)) expect(mail).toMatchObject({ state: "WAITING", tries: 0 });
  }
});

it("goes on after the deadline when every delivery hangs, and delivers what hung at its next try", async () => {
  peer.behave("hang");
  const filed: string[] = [];
  for (let i = 0; i < 8; i += 1) filed.push(await aFiledApplication(office, context));
  await aWorker({ deadline: 1000 });
  const tried = { state: "WAITING", tries: { gt: 0 }, lastError: { contains: "within 1 s" } } as const;
  await expect.poll(() => context.db.mail.count({ where: tried }), { timeout: 30_000 }).toBeGreaterThan(0);
  peer.behave("accept");
  for (const receiptNumber of filed) {
    const sent = { application: { receiptNumber }, state: "SENT" } as const;
    await expect.poll(() => context.db.mail.count({ where: sent }), { timeout: 60_000 }).toBe(2);
  }
});

it("gives up a mail whose last try was cut off with its worker", async () => {
  const receiptNumber = await aFiledApplication(office, context);
  for (const { id } of await mailsOf(receiptNumber)) {
    // As a worker leaves a job that it took for the last time and was killed over.
    await context.db.$executeRaw`
      UPDATE pgboss.job SET state = 'active', retry_count = retry_limit, started_on = now() - interval '1 hour'
      WHERE data->>'mailId' = ${id}`;
  }
  const offered = peer.offered();
  await aWorker();
  const givenUp = {
    application: { receiptNumber },
    state: "FAILED",
    lastError: { contains: "the last try was cut off" },
  } as const;
  await expect.poll(() => context.db.mail.count({ where: givenUp }), { timeout: 150_000 }).toBe(2);
  expect(peer.offered()).toBe(offered);
});
