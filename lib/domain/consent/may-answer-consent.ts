import type { CustomerActor } from "../account/actor";

/** Only the system manager speaks for the office that is asked; its other accounts may read the question. */
export const mayAnswerConsent = ({ role }: CustomerActor): boolean => role === "SYSTEM_MANAGER";
