import type { ApplicationStatus, Tone } from "@/lib/domain/application/status";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { formatInstant, formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { type Consent, consentState, consentTone, consentWord, isUnanswered } from "@/lib/domain/consent/consent";
import { consentDueWords, mattersWord, officeWord } from "@/lib/domain/consent/consent-words";

/** A consent as its application shows it. */
export interface ConsentRow {
  readonly key: string;
  readonly office: string;
  readonly matters: string;
  readonly word: string;
  readonly tone: Tone;
  readonly asked: string;
  readonly due: string;
  readonly answered?: string;
  readonly reason?: string;
}

/** The consents that an application asks for, those that a correction has replaced last. */
export const consentRows = (
  consents: readonly Consent[],
  status: ApplicationStatus,
  today: JapanDate,
  calendar: BusinessCalendar,
): ConsentRow[] =>
  consents
    .toSorted((a, b) => Number(a.replacedAt !== null) - Number(b.replacedAt !== null))
    .map((consent) => {
      const state = consentState(consent, status, today);
      return {
        key: consent.id,
        office: officeWord(consent),
        matters: mattersWord(consent.asked),
        word: consentWord(state),
        tone: consentTone(state),
        asked: formatInstant(consent.askedAt),
        due: isUnanswered(state) ? consentDueWords(consent.dueOn, today, calendar) : formatLong(consent.dueOn),
        ...(consent.answeredAt && { answered: formatInstant(consent.answeredAt) }),
        ...(consent.reason && { reason: consent.reason }),
      };
    });
