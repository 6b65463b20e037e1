import { appendAudit } from "../../data/audit-log";
import { putScheduleDate as putRow, readCalendar, readSchedule } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { judgeScheduleDate } from "../../domain/calendar/judge-schedule-date";
import type { ScheduleDateForm } from "../../domain/calendar/schedule-forms";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/** スケジュール管理: adds a registration date, or changes its deadlines. */
export async function putScheduleDate(
  actor: StaffActor,
  form: ScheduleDateForm,
  context: ServiceContext,
): Promise<Outcome> {
  const now = context.clock.now();
  const today = japanDateOf(now);
  return context.db.$transaction(async (tx) => {
    const circumstances = { today, calendar: await readCalendar(tx), schedule: await readSchedule(today, tx) };
    const judged = judgeScheduleDate(form, circumstances);
    if (!judged.ok) return failed({ kind: "fields", problems: judged.problems });
    await putRow(tx, judged.value);
    const { registrationDate, applicationDeadline, systemSettingDeadline } = judged.value;
    const detail = { applicationDeadline, systemSettingDeadline };
    await appendAudit(tx, actor, { action: "put-schedule-date", subject: registrationDate, detail }, now);
    return done;
  });
}
