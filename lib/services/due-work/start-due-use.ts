import { listStarting } from "../../data/applications";
import { systemActor } from "../../domain/account/actor";
import { statusesBefore } from "../../domain/application/transitions";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { performAct } from "../application/perform-act";
import type { World } from "../world";
import type { Attempt } from "./attempt";

/** 利用開始: on the start date, for what is ready. Certificates that are late keep an application where it is. */
export async function startDueUse(world: World, attempt: Attempt): Promise<void> {
  const today = japanDateOf(world.clock.now());
  for (const { receiptNumber, version } of await listStarting(statusesBefore("startUse"), today, world.db)) {
    await attempt(`start of use of ${receiptNumber}`, () =>
      performAct(systemActor, "startUse", { receiptNumber, seenVersion: version }, world, () => ({
        ok: true,
        happening: { act: "startUse" },
      })),
    );
  }
}
