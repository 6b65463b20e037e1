import { appendAudit } from "../../data/audit-log";
import { deleteClosingDay } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { JapanDate } from "../../domain/calendar/japan-date";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { World } from "../world";

/** Takes an extra closing day back. */
export async function removeClosingDay(actor: StaffActor, date: JapanDate, world: World): Promise<Outcome> {
  return world.db.$transaction(async (tx) => {
    if (!(await deleteClosingDay(tx, date))) return failed({ kind: "notFound" });
    await appendAudit(tx, actor, { action: "remove-closing-day", subject: date }, world.clock.now());
    return done;
  });
}
