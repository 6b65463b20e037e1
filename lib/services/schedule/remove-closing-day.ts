import { appendAudit } from "../../data/audit-log";
import { deleteClosingDay } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { JapanDate } from "../../domain/calendar/japan-date";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** Takes an extra closing day back. */
export async function removeClosingDay(actor: StaffActor, date: JapanDate, context: ServiceContext): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    if (!(await deleteClosingDay(tx, date))) return failed({ kind: "notFound" });
    await appendAudit(tx, actor, { action: "remove-closing-day", subject: date }, context.clock.now());
    return done;
  });
}
