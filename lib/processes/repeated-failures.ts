import { isDatabaseLoss } from "@/lib/adapters/database-loss";
import { logFailure } from "@/lib/adapters/log";
import { logEvent } from "@/lib/adapters/log-event";

/** Work that comes round every minute: what keeps failing in it is logged when it begins to fail and when it works again. */
export class RepeatedFailures {
  #failing = new Set<string>();

  /** Does one round, which reports what failed in it by name. */
  async during(round: (report: (error: unknown, what: string) => void) => Promise<void>): Promise<void> {
    const failed = new Set<string>();
    await round((error, what) => {
      // The outage of the database is told by itself.
      if (!isDatabaseLoss(error)) failed.add(what);
      if (!this.#failing.has(what)) logFailure(error, what);
    });
    for (const what of this.#failing) if (!failed.has(what)) logEvent("info", "works again", { where: what });
    this.#failing = failed;
  }
}
