import { appendAudit } from "../../data/audit-log";
import { promisePasswords, startDatesWithPasswords } from "../../data/dated-cases";
import { deleteClosingDay, readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { JapanDate } from "../../domain/calendar/japan-date";
import { passwordsThrough } from "../../domain/calendar/password-window";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** Takes an extra closing day back. Password windows that it had made longer keep the end that customers were told (R4). */
export async function removeClosingDay(actor: StaffActor, date: JapanDate, context: ServiceContext): Promise<Outcome> {
  return context.db.$transaction(async (tx) => {
    const calendar = await readCalendar(tx);
    if (!(await deleteClosingDay(tx, date))) return failed({ kind: "notFound" });
    for (const startDate of await startDatesWithPasswords(tx)) {
      await promisePasswords(tx, startDate, passwordsThrough(startDate, calendar, null));
    }
    await appendAudit(tx, actor, { action: "remove-closing-day", subject: date }, context.clock.now());
    return done;
  });
}
