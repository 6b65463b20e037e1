import { appendAudit } from "../../data/audit-log";
import { type ClosingDay, putClosingDay as putRow } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { World } from "../world";

/** An extra closing day of the Center (R3). */
export async function putClosingDay(actor: StaffActor, day: ClosingDay, world: World): Promise<void> {
  await world.db.$transaction(async (tx) => {
    await putRow(tx, day);
    const fact = { action: "put-closing-day", subject: day.date, detail: { reason: day.reason } };
    await appendAudit(tx, actor, fact, world.clock.now());
  });
}
