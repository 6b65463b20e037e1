import { expect, it } from "vitest";
import { findBrokenLink } from "@/lib/data/audit-chain";
import { resendFailedMails } from "@/lib/services/mail/resend-failed-mails";
import { aFiledApplication } from "../../support/applications";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const reviewer = await aReviewer(context);

const mailsOf = (receiptNumber: string) =>
  context.db.mail.findMany({ where: { application: { receiptNumber } }, orderBy: { id: "asc" } });

async function twoFailedMails(): Promise<string[]> {
  const receiptNumber = await aFiledApplication(office, context);
  await context.db.mail.updateMany({
    where: { application: { receiptNumber } },
    data: { state: "FAILED", tries: 13, lastError: "451 try again later" },
  });
  return (await mailsOf(receiptNumber)).map(({ id }) => id);
}

const jobsOf = async (mailIds: readonly string[]) => {
  const [found] = await context.db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM pgboss.job WHERE name = 'mail' AND data->>'mailId' = ANY(${mailIds})`;
  return found?.count;
};

const auditsOf = (mailIds: readonly string[]) =>
  context.db.auditEntry.count({
    where: { action: "resend-mail", subject: { in: [...mailIds] }, actorId: reviewer.accountId },
  });

it("puts every failed mail back with a job, keeps its error, and audits each", async () => {
  const sent = await aFiledApplication(office, context);
  await context.db.mail.updateMany({ where: { application: { receiptNumber: sent } }, data: { state: "SENT" } });
  const failed = [...(await twoFailedMails()), ...(await twoFailedMails())];
  expect(await resendFailedMails(reviewer, context)).toEqual({ ok: true, value: undefined });
  for (const mail of await context.db.mail.findMany({ where: { id: { in: failed } } }))
    expect(mail).toMatchObject({ state: "WAITING", tries: 13, lastError: "451 try again later" });
  expect(await jobsOf(failed)).toBe(8);
  expect(await auditsOf(failed)).toBe(4);
  expect(await findBrokenLink("audit", context.db)).toBeUndefined();
  for (const mail of await mailsOf(sent)) expect(mail.state).toBe("SENT");
});

it("puts each back once for many presses at once, and finds nothing afterwards", async () => {
  const failed = await twoFailedMails();
  const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => resendFailedMails(reviewer, context)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await jobsOf(failed)).toBe(4);
  expect(await auditsOf(failed)).toBe(2);
  expect(await resendFailedMails(reviewer, context)).toEqual({ ok: false, problem: { kind: "notFound" } });
});
