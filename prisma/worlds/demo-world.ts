import { demoStories } from "./demo-stories";
import type { WorldPlan } from "./make-world";

/** One application in every status, news, mails and something left undone, so that no page is empty. */
export const demoWorld: WorldPlan = { stories: demoStories, looseEnds: true };
