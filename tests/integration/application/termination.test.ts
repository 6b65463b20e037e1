import { expect, test } from "vitest";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { problemsOf } from "@/lib/domain/outcome";
import { logIn } from "@/lib/services/account/log-in";
import { resolveSession } from "@/lib/services/account/resolve-session";
import { approveApplication } from "@/lib/services/application/approve-application";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { startDraft } from "@/lib/services/draft/start-draft";
import { anApplicationInReview, target } from "../../support/applications";
import { contractOf } from "../../support/contract-of";
import { lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer, testPassword } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const filed = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: filed });
const reviewer = await aReviewer(context);

const theEnd = {
  others: {
    termination: {
      lastDay: "20261231",
      reason: "OFFICE_CLOSED",
      addressee: "経理部",
      postalCode: "1050013",
      prefecture: "東京都",
      city: "港区浜松町１－３－１",
      building: "",
    },
  },
};
const approval = async (receiptNumber: string) => ({
  ...(await target(receiptNumber, context)),
  startDate: theStartDate,
});
const attempt = (loginId: string) =>
  logIn({ loginId, password: testPassword, address: "192.0.2.7", userAgent: "test", devices: [] }, context);

test("a contract ends after its last day; its accounts read for 90 days more and then are closed", async () => {
  context.clock.moveTo(filed);
  const office = await anOffice(context);
  const receipt = await anApplicationInReview(office, reviewer, context, theEnd);
  must(await approveApplication(reviewer, await approval(receipt), context));
  const on = (day: string) => contractOf(office, context, japanDate(day));
  expect((await on("2026-12-31")).userCodes).toHaveLength(1);
  expect(await on("2027-01-01")).toMatchObject({ userCodes: [], ended: { from: "2027-01-01" } });

  context.clock.moveTo("2026-12-31T23:00:00+09:00");
  must(await startDraft(office.applicant, { addWebNaccs: false }, context));
  context.clock.moveTo("2027-01-01T09:00:00+09:00");
  const refused = await startDraft(office.applicant, { addWebNaccs: false }, context);
  expect(refused.ok ? "" : problemsOf(refused.problem)[0]?.message).toBe(
    "契約は2026年12月31日(木)で終了しました。新しい申込はできません。",
  );

  context.clock.moveTo("2027-03-31T23:59:00+09:00");
  const { sessionId } = must(await attempt(office.officeCode));
  expect((await resolveSession(sessionId, context))?.open).toBe(true);
  context.clock.moveTo("2027-04-01T00:00:00+09:00");
  expect((await resolveSession(sessionId, context))?.open).toBe(false);
  const closed = await attempt(office.officeCode);
  expect(closed.ok ? "" : problemsOf(closed.problem)[0]?.message).toContain("90日間の参照期間も過ぎたため");
});

test("a change that is approved for later keeps the end from being approved, by receipt number and row, until it is undone", async () => {
  context.clock.moveTo(filed);
  const office = await anOffice(context);
  const later = await anApplicationInReview(office, reviewer, context, { ...lineIds(1), startDate: "20270105" });
  const exception = { reason: "ご希望のため。", date: japanDate("2027-01-05") };
  const change = { ...(await approval(later)), startDate: japanDate("2027-01-05"), exception };
  must(await approveApplication(reviewer, change, context));
  const filedEnd = anApplicationInReview(office, reviewer, context, theEnd);
  await expect(filedEnd).rejects.toThrow("incomplete");
  must(
    await invalidateApplication(reviewer, { ...(await target(later, context)), reason: "契約解除のため。" }, context),
  );
  const receipt = await anApplicationInReview(office, reviewer, context, theEnd);
  must(await approveApplication(reviewer, await approval(receipt), context));
  expect((await contractOf(office, context)).ended?.from).toBe("2027-01-01");
});

test("an end that is undone before it comes leaves the contract and the accounts as they were", async () => {
  context.clock.moveTo(filed);
  const office = await anOffice(context);
  const receipt = await anApplicationInReview(office, reviewer, context, theEnd);
  must(await approveApplication(reviewer, await approval(receipt), context));
  must(await invalidateApplication(reviewer, { ...(await target(receipt, context)), reason: "取消の依頼。" }, context));
  expect((await contractOf(office, context)).ended).toBeNull();
  context.clock.moveTo("2027-06-01T09:00:00+09:00");
  must(await attempt(office.officeCode));
});
