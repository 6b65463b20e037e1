import { expect, it } from "vitest";
import { readHistory } from "@/lib/data/application-events";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { problemsOf } from "@/lib/domain/outcome";
import { approveApplication } from "@/lib/services/application/approve-application";
import { anApplicationInReview, asItStands, target } from "../../support/applications";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);

it.each([
  ["off the schedule", "2026-12-11", /スケジュール表の利用開始日ではありません/],
  ["before the wish, past the deadline of the system setting", "2026-11-26", /より前の日です/],
])("an approval for a day %s wants a reason, and a tick for that very day (R23)", async (_, day, caution) => {
  const office = await anOffice(context);
  const receiptNumber = await anApplicationInReview(office, reviewer, context);
  const startDate = japanDate(day);
  const before = await context.db.auditEntry.count();
  for (const [exception, fields] of [
    [undefined, ["exceptionReason", "exceptionDate"]],
    [{ reason: "", date: startDate }, ["exceptionReason"]],
    [{ reason: "前倒しの依頼", date: null }, ["exceptionDate"]],
    [{ reason: "前倒しの依頼", date: theStartDate }, ["exceptionDate"]],
  ] as const) {
    const approval = { ...(await target(receiptNumber, context)), startDate, ...(exception ? { exception } : {}) };
    const outcome = await approveApplication(reviewer, approval, context);
    expect(outcome.ok ? [] : problemsOf(outcome.problem).map(({ field }) => field)).toEqual(fields);
  }
  expect(await context.db.auditEntry.count()).toBe(before);

  const exception = { reason: "前倒しの依頼", date: startDate };
  must(
    await approveApplication(reviewer, { ...(await target(receiptNumber, context)), startDate, exception }, context),
  );
  expect(await asItStands(receiptNumber, context)).toMatchObject({ status: "APPROVED", startDate: day });
  const [staffs, customers] = await Promise.all(
    [reviewer, office.applicant].map(async (actor) =>
      JSON.stringify(await readHistory(actor, receiptNumber, context.db)),
    ),
  );
  expect(staffs).toContain("前倒しの依頼");
  expect(customers).not.toContain("前倒しの依頼");
  const audited = await context.db.auditEntry.findFirst({
    where: { subject: receiptNumber },
    orderBy: { id: "desc" },
  });
  expect(JSON.stringify(audited?.detail)).toMatch(caution);
});
