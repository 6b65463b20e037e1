import { type BusinessCalendar, businessDaysUntil } from "../calendar/business-days";
import { certificateFetchDeadline } from "../calendar/certificate-validity";
import { compareDates, type JapanDate, japanDateOf } from "../calendar/japan-date";
import { passwordsReadable, passwordWindow } from "../calendar/password-window";
import type { WizardStep } from "../change/wizard-steps";
import type { Consent } from "../consent/consent";
import { mattersWord } from "../consent/consent-words";
import { answerDueDay } from "./answer-due-day";
import type { ApplicationStatus } from "./status";
import { approvalHolds, approvedStatuses, statusesBefore } from "./transitions";

/** What an application waits for from an office: its own, or one that it asks for its consent. */
export type Attention =
  /** A question of the Center: to answer, to correct or to withdraw, until a day (R22). It can be about a step of the wizard. */
  | {
      readonly kind: "query";
      readonly query: string;
      readonly step: WizardStep | null;
      readonly due: JapanDate;
      readonly daysLeft: number;
    }
  /** Passwords that can be read through a day (R4), as far as the office has not said that it wrote them down. */
  | { readonly kind: "passwords"; readonly due: JapanDate; readonly daysLeft: number }
  /** Certificates to fetch before use starts, and through a day at the latest (R17), as far as the office has not said that it did. */
  | {
      readonly kind: "certificates";
      /** The start date, or once it has come the last day to fetch them. */
      readonly due: JapanDate;
      readonly startDate: JapanDate;
      readonly started: boolean;
      readonly through: JapanDate;
    }
  /** Another office's application that this one is asked to agree to, until a day. */
  | {
      readonly kind: "consent";
      readonly consentId: string;
      /** Who asks: オーシャン通運株式会社 東京支店 */
      readonly asker: string;
      /** What for: 「機器共用」 */
      readonly matters: string;
      readonly due: JapanDate;
      readonly daysLeft: number;
    };

/** The statuses in which an application can wait for its office: for a correction, or because an approval issued something. */
export const attentionStatuses: readonly ApplicationStatus[] = [...statusesBefore("correct"), ...approvedStatuses];

export interface AttentionFacts {
  readonly status: ApplicationStatus;
  readonly query: string | null;
  readonly queryStep: WizardStep | null;
  readonly startDate: JapanDate | null;
  readonly reviewEndedAt: Date | null;
  /** Since when it waits for the one who must act now (R22). */
  readonly waitingSince: Date;
  readonly passwordsNotedAt: Date | null;
  readonly passwordsPromisedThrough: JapanDate | null;
  /** How many passwords are still kept. */
  readonly keptPasswords: number;
  /** How many certificates were issued and not fetched. */
  readonly unfetchedCertificates: number;
}

/** What an application needs of the office now. `daysLeft` in business days, 0 on the last day. */
export function attentionsOf(facts: AttentionFacts, today: JapanDate, calendar: BusinessCalendar): Attention[] {
  const { status, query, queryStep: step, startDate, reviewEndedAt } = facts;
  const daysUntil = (due: JapanDate) => businessDaysUntil(today, due, calendar);
  if (statusesBefore("correct").includes(status)) {
    const due = answerDueDay(japanDateOf(facts.waitingSince), calendar);
    return [{ kind: "query", query: query ?? "", step, due, daysLeft: daysUntil(due) }];
  }
  if (!startDate || !reviewEndedAt || !approvalHolds(status)) return [];
  const found: Attention[] = [];
  const window = passwordWindow({
    reviewEndedOn: japanDateOf(reviewEndedAt),
    startDate,
    calendar,
    promisedThrough: facts.passwordsPromisedThrough,
  });
  if (facts.keptPasswords > 0 && facts.passwordsNotedAt === null && passwordsReadable(window, today)) {
    found.push({ kind: "passwords", due: window.through, daysLeft: daysUntil(window.through) });
  }
  const through = certificateFetchDeadline(startDate);
  if (facts.unfetchedCertificates > 0 && today <= through) {
    const started = startDate <= today;
    found.push({ kind: "certificates", due: started ? through : startDate, startDate, started, through });
  }
  return found;
}

/** A consent that an office still has to give. */
export const consentAttention = (
  { id, asked, dueOn }: Pick<Consent, "id" | "asked" | "dueOn">,
  today: JapanDate,
  calendar: BusinessCalendar,
): Attention => ({
  kind: "consent",
  consentId: id,
  asker: `${asked.asker.companyName} ${asked.asker.officeName}`,
  matters: mattersWord(asked),
  due: dueOn,
  daysLeft: businessDaysUntil(today, dueOn, calendar),
});

/** The most pressing first: by the day until which something can or must be done. */
export const byDueDay = (a: { readonly due: JapanDate }, b: { readonly due: JapanDate }): number =>
  compareDates(a.due, b.due);
