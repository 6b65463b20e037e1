import type { Clock } from "../adapters/clock";
import type { JobQueue } from "../adapters/job-queue";
import type { KeyRing } from "../adapters/key-ring";
import type { Database } from "../data/database";

/** What services reach of the outside. The web, the worker and each test have one. */
export interface ServiceContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly keys: KeyRing;
  readonly jobs: JobQueue;
  /** Origin of the links in mails, without a closing slash. */
  readonly baseUrl: string;
}
