import type { PerformedAct } from "./application-event";

/** What an office is told of an act on another office's application: a mail to its manager and news, and nothing of the application. */
export interface OfficeTold {
  readonly officeId: string;
  readonly performed: PerformedAct;
}
