import { appendAudit } from "../../data/audit-log";
import { putClosingDay as putRow, readCalendar, readSchedule } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import { missingInClosing } from "../../domain/application/calendar-touches";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { judgeClosingDay } from "../../domain/calendar/judge-schedule-date";
import type { ClosingDayForm } from "../../domain/calendar/schedule-forms";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { findClosingTouches } from "./find-touched-cases";

/** An extra closing day of the Center (R3). Where it touches cases, they were listed and ticked (R23). */
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
    const { date, reason } = judged.value;
    const touches = await findClosingTouches(actor, date, now, tx);
    const missing = touches ? missingInClosing(form, touches) : [];
    if (missing.length > 0) return failed({ kind: "fields", problems: missing });
    await putRow(tx, { date, reason });
    const touched = touches?.cases.map(({ receiptNumber }) => receiptNumber) ?? [];
    const exceptionReason = touches?.needsReason ? form.exceptionReason : "";
    const detail = { reason, touched, exceptionReason };
    const fact = { action: "put-closing-day", subject: date, detail };
    await appendAudit(tx, actor, fact, now);
    return done;
  });
}
