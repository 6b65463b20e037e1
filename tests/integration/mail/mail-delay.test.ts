import { afterAll, expect, it } from "vitest";
import { smtpCarrier } from "@/lib/adapters/smtp";
import { readMailDelay } from "@/lib/data/mails";
import { deliverMail } from "@/lib/services/mail/deliver-mail";
import { resendMail } from "@/lib/services/mail/resend-mail";
import { aFiledApplication } from "../../support/applications";
import { listenToLog } from "../../support/log-lines";
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

async function aWaitingMail() {
  const receiptNumber = await aFiledApplication(office, context);
  return context.db.mail.findFirstOrThrow({ where: { application: { receiptNumber }, recipientRole: "applicant" } });
}

const deliver = (mailId: string, isLast = false) => deliverMail(mailId, { isLast }, carrier, context);

const delay = () => readMailDelay(reviewer, context.db);

it("is told with its start and the server's words, and over when the last delayed mail is out", async () => {
  const log = listenToLog();
  const [first, second] = [await aWaitingMail(), await aWaitingMail()];
  expect(await delay()).toBeNull();
  peer.behave("refuse-now");
  await expect(deliver(first.id)).rejects.toThrow("451");
  const nine = context.clock.now();
  context.clock.moveTo("2026-11-24T09:10:00+09:00");
  await expect(deliver(first.id)).rejects.toThrow("451");
  await expect(deliver(second.id)).rejects.toThrow("451");
  expect(await delay()).toMatchObject({ since: nine, lastError: expect.stringContaining("451"), count: 2 });
  peer.behave("accept");
  await deliver(first.id);
  expect(await delay()).toMatchObject({ since: context.clock.now(), count: 1 });
  await deliver(second.id);
  expect(await delay()).toBeNull();
  expect(log.lines()).toEqual([
    expect.objectContaining({ level: "error", event: "mail failed", why: expect.stringContaining("451") }),
    expect.objectContaining({ level: "info", event: "mail works again", failures: 3 }),
  ]);
  expect(JSON.stringify(log.lines())).not.toContain(first.recipient);
});

it("ends with the last try, and does not begin anew by 再送", async () => {
  const mail = await aWaitingMail();
  peer.behave("refuse-now");
  await expect(deliver(mail.id)).rejects.toThrow("451");
  await deliver(mail.id, true);
  expect(await delay()).toBeNull();
  must(await resendMail(reviewer, mail.id, context));
  expect(await delay()).toBeNull();
});

it("is not what a mail has that is refused for good", async () => {
  const log = listenToLog();
  const mail = await aWaitingMail();
  peer.behave("refuse-for-good");
  await deliver(mail.id);
  expect(await delay()).toBeNull();
  expect(log.lines()).toEqual([expect.objectContaining({ event: "mail is given up", mailId: mail.id })]);
  expect(JSON.stringify(log.lines())).not.toContain(mail.recipient);
});
