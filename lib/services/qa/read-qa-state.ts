import type { QaContext } from "./qa-context";

/** What every act of the QA kit answers: the time it is now, and whether the clock was moved. */
export const readQaState = ({ clock }: QaContext) => ({ now: clock.now().toISOString(), moved: clock.isMoved() });
