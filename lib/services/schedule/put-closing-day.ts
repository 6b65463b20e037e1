import { appendAudit } from "../../data/audit-log";
import { putClosingDay as putRow, readCalendar, readSchedule } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { judgeClosingDay } from "../../domain/calendar/judge-schedule-date";
import type { ClosingDayForm } from "../../domain/calendar/schedule-forms";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { World } from "../world";

/** An extra closing day of the Center (R3). */
export async function putClosingDay(actor: StaffActor, form: ClosingDayForm, world: World): Promise<Outcome> {
  const now = world.clock.now();
  const today = japanDateOf(now);
  return world.db.$transaction(async (tx) => {
    const circumstances = { today, calendar: await readCalendar(tx), schedule: await readSchedule(today, tx) };
    const judged = judgeClosingDay(form, circumstances);
    if (!judged.ok) return failed({ kind: "fields", problems: judged.problems });
    await putRow(tx, judged.value);
    const fact = { action: "put-closing-day", subject: judged.value.date, detail: { reason: judged.value.reason } };
    await appendAudit(tx, actor, fact, now);
    return done;
  });
}
