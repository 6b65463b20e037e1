import type { Fact } from "@/components/ui/description-list";
import type { ApplicationStatus } from "@/lib/domain/application/status";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { compareDates, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { type Consent, consentState, isUnanswered } from "@/lib/domain/consent/consent";
import { consentDueWords, officeWord } from "@/lib/domain/consent/consent-words";

/** R22: for whose consent an application waits besides, and until when. */
export function openConsentFacts(
  consents: readonly Consent[],
  status: ApplicationStatus,
  today: JapanDate,
  calendar: BusinessCalendar,
): Fact[] {
  const open = consents
    .filter((consent) => isUnanswered(consentState(consent, status, today)))
    .toSorted((a, b) => compareDates(a.dueOn, b.dueOn));
  const [first] = open;
  if (!first) return [];
  return [
    {
      term: "同意待ち",
      value: open.map(officeWord).join("、"),
      note: `回答期限 ${consentDueWords(first.dueOn, today, calendar)}`,
    },
  ];
}
