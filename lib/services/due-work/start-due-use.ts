import { listStarting } from "../../data/applications";
import { systemActor } from "../../domain/account/actor";
import { statusesBefore } from "../../domain/application/transitions";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { performAct } from "../application/perform-act";
import type { ServiceContext } from "../service-context";
import type { Attempt } from "./attempt";

/** 利用開始: on the start date, for what is ready. Certificates that are late keep an application where it is. */
export async function startDueUse(context: ServiceContext, attempt: Attempt): Promise<void> {
  const today = japanDateOf(context.clock.now());
  for (const { receiptNumber, version } of await listStarting(statusesBefore("startUse"), today, context.db)) {
    await attempt(`start of use of ${receiptNumber}`, () =>
      performAct(systemActor, "startUse", { receiptNumber, seenVersion: version }, context, () => ({
        ok: true,
        performed: { act: "startUse" },
      })),
    );
  }
}
