import type { Clock } from "../../adapters/clock";
import type { MovableClock } from "../../adapters/movable-clock";
import type { ServiceContext } from "../service-context";

/** What the QA kit reaches: all that services do, and the clock to move. */
export interface QaContext extends ServiceContext {
  readonly clock: MovableClock;
  /** What the clock tells once released. */
  readonly started: Clock;
  /** Of the build that runs: worlds that another one made are made anew. */
  readonly build: string;
}

/** What QA may begin a flow from. */
export interface World {
  readonly name: string;
  /** When it is; the clock runs on from there. */
  readonly now: Date;
  /** Puts it into an empty database. The context's clock is at `now`. */
  readonly make: (context: ServiceContext) => Promise<void>;
}
