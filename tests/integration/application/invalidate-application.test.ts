import { describe, expect, it } from "vitest";
import { approveApplication } from "@/lib/services/application/approve-application";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { readIdNotice } from "@/lib/services/application/read-id-notice";
import {
  anApplicationInReview,
  anApplicationWithCertificates,
  anApprovedApplication,
  asItStands,
  target,
} from "../../support/applications";
import { contractOf, numbersOf, whenAllHolds } from "../../support/contract-of";
import { lineIds, theManualsWish } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);

describe("invalidating an approval (R9)", () => {
  it("undoes what it did to the contract, forgets the passwords, and is told to applicant and manager", async () => {
    const office = await anOffice(context);
    const before = await contractOf(office, context);
    const wish = { ...theManualsWish, removals: ["D01"], singleSignOn: true };
    const receiptNumber = await anApprovedApplication(office, reviewer, context, wish);
    const reason = "システム設定申込が期限までに完了しなかったため。";
    must(await invalidateApplication(reviewer, { ...(await target(receiptNumber, context)), reason }, context));
    expect(await asItStands(receiptNumber, context)).toMatchObject({
      status: "INVALIDATED",
      invalidationReason: reason,
    });
    for (const day of [theStartDate, whenAllHolds]) expect(await contractOf(office, context, day)).toEqual(before);
    expect(
      await context.db.userId.count({ where: { issuedBy: { receiptNumber }, sealedPassword: { not: null } } }),
    ).toBe(0);
    const mails = await context.db.mail.findMany({ where: { notice: "invalidation", application: { receiptNumber } } });
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([office.applicantEmail, office.managerEmail].sort());
  });

  it("works after the certificate work, too: the auth codes are forgotten, the contract has no terminals of it", async () => {
    const office = await anOffice(context);
    const before = await contractOf(office, context);
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    const undo = { ...(await target(receiptNumber, context)), reason: "証明書の台数に誤りがあったため。" };
    must(await invalidateApplication(reviewer, undo, context));
    for (const day of [theStartDate, whenAllHolds]) expect(await contractOf(office, context, day)).toEqual(before);
    const certificates = await context.db.certificate.findMany({
      where: { terminal: { issuedBy: { receiptNumber } } },
    });
    expect(certificates.map(({ sealedAuthCode1, sealedAuthCode2 }) => [sealedAuthCode1, sealedAuthCode2])).toEqual([
      [null, null],
      [null, null],
    ]);
    const notice = await readIdNotice(office.manager, receiptNumber, context);
    expect(notice?.terminals.map(({ authCodes }) => authCodes)).toEqual([null, null]);
  });

  it("is refused from the start date on, when what it gave is in use", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context);
    const before = context.clock.now();
    context.clock.moveTo("2026-12-10T00:00:00+09:00");
    const undo = { ...(await target(receiptNumber, context)), reason: "遅すぎる取消し。" };
    expect(await invalidateApplication(reviewer, undo, context)).toMatchObject({ ok: false });
    context.clock.moveTo("2026-12-09T23:59:59+09:00");
    must(await invalidateApplication(reviewer, undo, context));
    context.clock.moveTo(before);
  });

  it("never gives its numbers out again", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context);
    must(
      await invalidateApplication(reviewer, { ...(await target(receiptNumber, context)), reason: "期限切れ" }, context),
    );
    await anApprovedApplication(office, reviewer, context);
    expect(await numbersOf(office, context)).toEqual(["D01", "D0B"]);
  });

  it("leaves alone what another application ended or switched on", async () => {
    const office = await anOffice(context);
    await anApprovedApplication(office, reviewer, context, { ...lineIds(1), removals: ["D01"], singleSignOn: true });
    const lapsing = await anApprovedApplication(office, reviewer, context, {
      ...lineIds(1),
      removals: ["D02"],
      singleSignOn: true,
    });
    must(await invalidateApplication(reviewer, { ...(await target(lapsing, context)), reason: "期限切れ" }, context));
    expect(await numbersOf(office, context)).toEqual(["D02"]);
    expect((await contractOf(office, context)).userCodes[0]?.singleSignOn).toBe(true);
  });

  it.each([
    ["in turn", (both: readonly string[]) => both],
    ["the later one first", (both: readonly string[]) => both.toReversed()],
  ])("of all that asked for single sign-on, %s, switches it off again", async (_, order) => {
    const office = await anOffice(context);
    const wish = { ...lineIds(1), singleSignOn: true };
    const both = [
      await anApplicationInReview(office, reviewer, context, wish),
      await anApplicationInReview(office, reviewer, context, wish),
    ];
    for (const receiptNumber of both) {
      const approval = { ...(await target(receiptNumber, context)), startDate: theStartDate };
      must(await approveApplication(reviewer, approval, context));
    }
    const left: boolean[] = [];
    for (const receiptNumber of order(both)) {
      const attempt = { ...(await target(receiptNumber, context)), reason: "期限切れ" };
      must(await invalidateApplication(reviewer, attempt, context));
      left.push((await contractOf(office, context)).userCodes[0]?.singleSignOn ?? true);
    }
    expect(left).toEqual([true, false]);
  });

  it("leaves single sign-on on where it was on before", async () => {
    const office = await anOffice(context);
    await anApprovedApplication(office, reviewer, context, { singleSignOn: true });
    const receiptNumber = await anApprovedApplication(office, reviewer, context, { ...lineIds(1), singleSignOn: true });
    must(
      await invalidateApplication(reviewer, { ...(await target(receiptNumber, context)), reason: "期限切れ" }, context),
    );
    expect((await contractOf(office, context)).userCodes[0]?.singleSignOn).toBe(true);
  });
});
