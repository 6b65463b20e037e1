import { expect, test } from "vitest";
import type { StaffActor } from "@/lib/domain/account/actor";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { approveApplication } from "@/lib/services/application/approve-application";
import { changeStartDate } from "@/lib/services/application/change-start-date";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { readDraft } from "@/lib/services/draft/read-draft";
import { anApplicationInReview, target } from "../../support/applications";
import { contractOf } from "../../support/contract-of";
import { aDraftForWebNaccs, lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, type TestOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);
const rounds = 30;

const moving = (to: TestOffice, ...userCodes: string[]) => ({
  others: { moveBetweenOffices: { to: to.officeCode.toLowerCase(), userCodes, terminals: [] } },
});
const inReview = (from: TestOffice, to: TestOffice, staff: StaffActor, ...codes: string[]) =>
  anApplicationInReview(from, staff, context, moving(to, ...codes));
/** The other office's consent is not waited for here: staff approve with a reason. */
const approve = async (receiptNumber: string, staff: StaffActor = reviewer) => {
  const consent = { reason: "電話で確認したため。", confirmed: true };
  const approval = { ...(await target(receiptNumber, context)), startDate: theStartDate, consent };
  return must(await approveApplication(staff, approval, context));
};
const codesOf = async (office: TestOffice, day = theStartDate) =>
  (await contractOf(office, context, day)).userCodes.map(({ code }) => code);

test("a UserCode ends here and begins there on the same day, with its IDs, and not before", async () => {
  const [from, to] = [await anOffice(context), await anOffice(context)];
  const held = (await contractOf(from, context)).userCodes[0];
  await approve(await inReview(from, to, reviewer, from.userCode));
  const before = japanDate("2026-12-09");
  expect([await codesOf(from, before), await codesOf(to, before)]).toEqual([[from.userCode], [to.userCode]]);
  expect(await codesOf(from)).toEqual([]);
  const moved = (await contractOf(to, context)).userCodes.find(({ code }) => code === from.userCode);
  expect(moved).toEqual({ ...held, userIds: held?.userIds.map((id) => ({ ...id, startDate: theStartDate })) });
  expect((await contractOf(to, context)).moves).toMatchObject([{ direction: "in", office: from.officeCode }]);
});

test("it takes along what came between filing and approval, and IDs can be added to it where it went", async () => {
  const [from, to] = [await anOffice(context), await anOffice(context)];
  const receipt = await inReview(from, to, reviewer, from.userCode);
  await approve(await anApplicationInReview(from, reviewer, context, lineIds(1)));
  await approve(receipt);
  const numbers = async () =>
    (await contractOf(to, context)).userCodes
      .find(({ code }) => code === from.userCode)
      ?.userIds.map(({ identificationNumber }) => identificationNumber);
  expect(await numbers()).toEqual(["D01", "D02"]);
  const later = { ...lineIds(1), userCode: from.userCode, startDate: "20261217" };
  const added = await anApplicationInReview(to, reviewer, context, later);
  const exception = { reason: "予定表にない日のため。", date: japanDate("2026-12-17") };
  const approval = { ...(await target(added, context)), startDate: japanDate("2026-12-17"), exception };
  must(await approveApplication(reviewer, approval, context));
  expect(await numbers()).toEqual(["D01", "D02", "D03"]);
});

test("another start date, and an undo, hold in both contracts", async () => {
  const [from, to] = [await anOffice(context), await anOffice(context)];
  const receipt = await inReview(from, to, reviewer, from.userCode);
  await approve(receipt);
  const day = japanDate("2026-12-17");
  const change = { ...(await target(receipt, context)), startDate: day, message: "" };
  must(await changeStartDate(reviewer, { ...change, exception: { reason: "ご依頼のため。", date: day } }, context));
  expect([await codesOf(from), await codesOf(to)]).toEqual([[from.userCode], [to.userCode]]);
  expect([await codesOf(from, day), (await codesOf(to, day)).length]).toEqual([[], 2]);
  must(await invalidateApplication(reviewer, { ...(await target(receipt, context)), reason: "取消の依頼。" }, context));
  expect([await codesOf(from, day), await codesOf(to, day)]).toEqual([[from.userCode], [to.userCode]]);
});

test("the code of an office is looked up for whoever types it; no more than its names is told (R21)", async () => {
  const [from, to] = [await anOffice(context), await anOffice(context)];
  const reading = async (code: string) => {
    const wish = { others: { moveBetweenOffices: { to: code, userCodes: [from.userCode], terminals: [] } } };
    const view = await readDraft(from.applicant, await aDraftForWebNaccs(from, context, wish), context);
    return view?.reading;
  };
  const found = await reading(` ${to.officeCode.toLowerCase()}`);
  expect(found?.problems).toEqual([]);
  expect(found?.offices).toHaveLength(1);
  expect(found?.offices[0]).not.toHaveProperty("ledger");
  expect(found?.content?.offices).toMatchObject([{ officeCode: to.officeCode, name: "第一営業所" }]);
  expect((await reading("XXX999"))?.problems[0]?.message).toContain("「XXX999」の事業所はありません。");
  expect((await reading(from.officeCode))?.problems[0]?.message).toContain("この申込を行う事業所です。");
});

test("two offices that move to each other at once: none deadlocks, nothing is lost", async () => {
  const [one, other] = [await anOffice(context), await anOffice(context)];
  const second = await aReviewer(context);
  for (let round = 0; round < rounds; round += 1) {
    const [here, there] = [await codesOf(one), await codesOf(other)];
    const receipts = [
      await inReview(one, other, reviewer, ...here),
      await inReview(other, one, second, ...there),
    ] as const;
    await Promise.all([approve(receipts[0]), approve(receipts[1], second)]);
    expect([await codesOf(one), await codesOf(other)]).toEqual([there, here]);
  }
});
