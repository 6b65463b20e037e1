import { appendAudit } from "../../data/audit-log";
import { putScheduleDate as putRow } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { ScheduleDate } from "../../domain/calendar/start-date";
import type { World } from "../world";

/** スケジュール管理: adds a registration date, or changes its deadlines. */
export async function putScheduleDate(actor: StaffActor, date: ScheduleDate, world: World): Promise<void> {
  await world.db.$transaction(async (tx) => {
    await putRow(tx, date);
    const { registrationDate, applicationDeadline, systemSettingDeadline } = date;
    const detail = { applicationDeadline, systemSettingDeadline };
    await appendAudit(tx, actor, { action: "put-schedule-date", subject: registrationDate, detail }, world.clock.now());
  });
}
