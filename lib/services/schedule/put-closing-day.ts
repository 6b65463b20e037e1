import { appendAudit } from "../../data/audit-log";
import { putClosingDay as putRow, readCalendar, readSchedule } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { judgeClosingDay } from "../../domain/calendar/judge-schedule-date";
import type { ClosingDayForm } from "../../domain/calendar/schedule-forms";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** An extra closing day of the Center (R3). */
export async function putClosingDay(
  actor: StaffActor,
  form: ClosingDayForm,
  context: ServiceContext,
): Promise<Outcome> {
  const now = context.clock.now();
  const today = japanDateOf(now);
  return context.db.$transaction(async (tx) => {
    const circumstances = { today, calendar: await readCalendar(tx), schedule: await readSchedule(today, tx) };
    const judged = judgeClosingDay(form, circumstances);
    if (!judged.ok) return failed({ kind: "fields", problems: judged.problems });
    await putRow(tx, judged.value);
    const fact = { action: "put-closing-day", subject: judged.value.date, detail: { reason: judged.value.reason } };
    await appendAudit(tx, actor, fact, now);
    return done;
  });
}
