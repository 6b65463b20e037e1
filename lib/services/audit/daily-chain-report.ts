import { type JapanDate, japanDateOf } from "../../domain/calendar/japan-date";
import type { ServiceContext } from "../service-context";
import { verifyChains } from "./verify-chains";

/**
 * Verifies the chains at the worker's start and then once a day; the line in the log, which lies outside the database, holds
 * count and head of each, so that an end that is cut off later is noticed.
 */
export class DailyChainReport {
  #toldOn: JapanDate | undefined;

  async tell(context: ServiceContext): Promise<void> {
    const today = japanDateOf(context.clock.now());
    if (this.#toldOn === today) return;
    await verifyChains(context.db);
    this.#toldOn = today;
  }
}
