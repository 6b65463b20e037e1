import type { ApplicationStatus } from "@/lib/domain/application/status";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import type { Consent } from "@/lib/domain/consent/consent";
import { Section } from "../ui/card";
import { ConsentList } from "./consent-list";
import { consentRows } from "./consent-rows";

interface ConsentsSectionProps {
  consents: readonly Consent[];
  /** Of the application. */
  status: ApplicationStatus;
  today: JapanDate;
  calendar: BusinessCalendar;
  dense?: boolean;
}

/** The other offices that an application asks for their consent, on its own page; nothing where it asks none. */
export const ConsentsSection = ({ consents, status, today, calendar, dense }: ConsentsSectionProps) =>
  consents.length > 0 && (
    <Section title="他の事業所の同意">
      <ConsentList dense={dense} rows={consentRows(consents, status, today, calendar)} />
    </Section>
  );
