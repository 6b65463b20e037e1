import { appendAudit } from "../../data/audit-log";
import { deleteScheduleDate } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { JapanDate } from "../../domain/calendar/japan-date";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** Removes a registration date; what was approved for it keeps its date. */
export async function removeScheduleDate(
  actor: StaffActor,
  date: JapanDate,
  context: ServiceContext,
): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    if (!(await deleteScheduleDate(tx, date))) return failed({ kind: "notFound" });
    await appendAudit(tx, actor, { action: "remove-schedule-date", subject: date }, context.clock.now());
    return done;
  });
}
