import { expect, test } from "vitest";
import type { StaffActor } from "@/lib/domain/account/actor";
import { enteredBy } from "@/lib/domain/contract/ledger";
import { approveApplication } from "@/lib/services/application/approve-application";
import { anApplicationInReview, target } from "../../support/applications";
import { contractOf, ledgerOf } from "../../support/contract-of";
import { must } from "../../support/must";
import { anOffice, type TestOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { aSisterOffice } from "../../support/sister-office";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const one = { office: await anOffice(context), reviewer: await aReviewer(context) };
const other = { office: await aSisterOffice(one.office, context), reviewer: await aReviewer(context) };
const rounds = 30;

/** An application for another contractor, which is the company's, and for a mailbox more, which is the office's. */
const inReview = ({ office, reviewer }: { office: TestOffice; reviewer: StaffActor }, title: string) =>
  anApplicationInReview(office, reviewer, context, {
    others: {
      contractor: { title, familyName: "貿易", givenName: "健一", familyKana: "ボウエキ", givenKana: "ケンイチ" },
      mailboxes: { add: "1", end: "" },
    },
  });

const approve = async (receiptNumber: string, reviewer: StaffActor) =>
  must(
    await approveApplication(reviewer, { ...(await target(receiptNumber, context)), startDate: theStartDate }, context),
  );

test("two offices of one company, approved at once, wait for each other: none deadlocks, no change is lost", async () => {
  const before = await contractOf(one.office, context);
  for (let round = 1; round <= rounds; round += 1) {
    const title = (of: string) => `第${of.repeat(1 + (round % 20))}代表`;
    const receipts = [await inReview(one, title("一")), await inReview(other, title("二"))] as const;
    await Promise.all([approve(receipts[0], one.reviewer), approve(receipts[1], other.reviewer)]);

    const [contract, sisters] = [await contractOf(one.office, context), await contractOf(other.office, context)];
    expect([contract.mailboxes, sisters.mailboxes]).toEqual([before.mailboxes + round, before.mailboxes + round]);
    expect(sisters.company).toEqual(contract.company);
    const ledger = await ledgerOf(one.office, context);
    const approvals = await context.db.application.findMany({
      where: { receiptNumber: { in: [...receipts] } },
      orderBy: { ledgerSeq: "asc" },
      select: { id: true, ledgerSeq: true },
    });
    const [first, second] = approvals.map(({ id, ledgerSeq }) => {
      const contractors = enteredBy(ledger, id).filter(({ operation }) => operation.type === "setContractor");
      return { entry: contractors[0], known: Number(ledgerSeq) };
    });
    expect(second?.known, "the second approval knew what the first had entered").toBeGreaterThanOrEqual(
      first?.entry?.seq ?? Number.POSITIVE_INFINITY,
    );
    expect(second?.entry?.operation).toMatchObject(contract.company.contractor);
  }
});
