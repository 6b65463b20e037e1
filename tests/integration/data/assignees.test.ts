import { expect, it } from "vitest";
import { listAssignees, listStaff } from "@/lib/data/accounts";
import { anApplicationInReview } from "../../support/applications";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });

it("those whose cases can be asked for are all who can work, and who cannot any more but still has one", async () => {
  const office = await anOffice(context);
  const [working, gone, goneWithoutCases] = [
    await aReviewer(context),
    await aReviewer(context),
    await aReviewer(context),
  ];
  await anApplicationInReview(office, gone, context);
  const ids = [gone.accountId, goneWithoutCases.accountId];
  await context.db.account.updateMany({ where: { id: { in: ids } }, data: { disabledAt: context.clock.now() } });
  const facts = ({ accountId: id, name }: typeof gone) => ({ id, name });
  expect(await listAssignees(working, context.db)).toEqual([
    { ...facts(working), disabled: false },
    { ...facts(gone), disabled: true },
  ]);
  expect(await listStaff(working, context.db)).toEqual([facts(working)]);
});
