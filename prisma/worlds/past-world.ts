import type { ServiceContext } from "@/lib/services/service-context";

/** Services whose clock the making of a world moves, and whose mails are not handed to the worker: they were sent long ago. */
export interface PastWorld extends ServiceContext {
  moveTo(instant: Date): void;
}

export function pastOf(context: ServiceContext): PastWorld {
  let instant = context.clock.now();
  return {
    ...context,
    clock: { now: () => instant },
    jobs: { enqueueMails: async () => undefined, stop: async () => undefined },
    moveTo(to) {
      instant = to;
    },
  };
}
