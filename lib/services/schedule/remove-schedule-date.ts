import { appendAudit } from "../../data/audit-log";
import { deleteScheduleDate, readSchedule } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { RemoveScheduleDateForm } from "../../domain/calendar/schedule-forms";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { findRemovalTouches } from "./find-touched-cases";

const unticked =
  "このシステム登録日を利用開始希望日または利用開始日とする申込があります。一覧を確認して、チェックを入れてください。";

/** Removes a registration date; what was approved for it keeps its date. Where cases name it, they were listed and ticked. */
export async function removeScheduleDate(
  actor: StaffActor,
  { registrationDate: date, confirmed }: RemoveScheduleDateForm,
  context: ServiceContext,
): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    const touches = await findRemovalTouches(actor, date, tx);
    const isThere = (await readSchedule(date, tx)).some(({ registrationDate }) => registrationDate === date);
    if (isThere && touches && touches.tick !== confirmed) {
      return failed({ kind: "fields", problems: [{ field: "confirmed", message: unticked }] });
    }
    if (!(await deleteScheduleDate(tx, date))) return failed({ kind: "notFound" });
    const detail = { touched: touches?.cases.map(({ receiptNumber }) => receiptNumber) ?? [] };
    await appendAudit(tx, actor, { action: "remove-schedule-date", subject: date, detail }, context.clock.now());
    return done;
  });
}
