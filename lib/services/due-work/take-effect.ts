import { listTakingEffect } from "../../data/contract-columns";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { bringIntoEffect } from "../application/bring-into-effect";
import type { ServiceContext } from "../service-context";
import type { Attempt } from "./attempt";

/** From the first day of an approval on, lists, log-in and the manager's account say what the contract says. */
export async function takeEffect(context: ServiceContext, attempt: Attempt): Promise<void> {
  const today = japanDateOf(context.clock.now());
  for (const { receiptNumber } of await listTakingEffect(today, context.db)) {
    await attempt(`effect of ${receiptNumber}`, () => bringIntoEffect(receiptNumber, context));
  }
}
