import { type BusinessCalendar, businessDaysUntil } from "../calendar/business-days";
import { certificateFetchDeadline } from "../calendar/certificate-validity";
import { type JapanDate, japanDateOf } from "../calendar/japan-date";
import { passwordsReadable, passwordWindow } from "../calendar/password-window";
import type { ApplicationStatus } from "./status";
import { approvalHolds, approvedStatuses, statusesBefore } from "./transitions";

/** What an application waits for from its office. */
export type Attention =
  /** A question of the Center: to correct or to withdraw. */
  | { readonly kind: "query"; readonly query: string }
  /** Passwords that can be read through a day (R4); `daysLeft` in business days, 0 on the last day. */
  | { readonly kind: "passwords"; readonly through: JapanDate; readonly daysLeft: number }
  /** Certificates to fetch before use starts, and through a day at the latest (R17), as far as the office has not said that it did. */
  | {
      readonly kind: "certificates";
      readonly startDate: JapanDate;
      readonly started: boolean;
      readonly through: JapanDate;
    };

/** The statuses in which an application can wait for its office: for a correction, or because an approval issued something. */
export const attentionStatuses: readonly ApplicationStatus[] = [...statusesBefore("correct"), ...approvedStatuses];

export interface AttentionFacts {
  readonly status: ApplicationStatus;
  readonly query: string | null;
  readonly startDate: JapanDate | null;
  readonly reviewEndedAt: Date | null;
  readonly passwordsPromisedThrough: JapanDate | null;
  /** How many passwords are still kept. */
  readonly keptPasswords: number;
  /** How many certificates were issued and not fetched. */
  readonly unfetchedCertificates: number;
}

/** What needs an act of the office now, the most pressing first. */
export function attentionsOf(facts: AttentionFacts, today: JapanDate, calendar: BusinessCalendar): Attention[] {
  const { status, query, startDate, reviewEndedAt } = facts;
  if (statusesBefore("correct").includes(status)) return [{ kind: "query", query: query ?? "" }];
  if (!startDate || !reviewEndedAt || !approvalHolds(status)) return [];
  const found: Attention[] = [];
  const window = passwordWindow({
    reviewEndedOn: japanDateOf(reviewEndedAt),
    startDate,
    calendar,
    promisedThrough: facts.passwordsPromisedThrough,
  });
  if (facts.keptPasswords > 0 && passwordsReadable(window, today)) {
    const { through } = window;
    found.push({ kind: "passwords", through, daysLeft: businessDaysUntil(today, through, calendar) });
  }
  const through = certificateFetchDeadline(startDate);
  if (facts.unfetchedCertificates > 0 && today <= through) {
    found.push({ kind: "certificates", startDate, started: startDate <= today, through });
  }
  return found;
}
