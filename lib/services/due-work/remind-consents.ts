import { listUnremindedConsents } from "../../data/consents";
import { readCalendar } from "../../data/schedule";
import { addBusinessDays } from "../../domain/calendar/business-days";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { consentRemindedBefore } from "../../domain/consent/consent-days";
import { remindConsent } from "../consent/remind-consent";
import type { ServiceContext } from "../service-context";
import type { Attempt } from "./attempt";

/** Reminds once of each consent that is still to be given two business days before its due day. */
export async function remindConsents(context: ServiceContext, attempt: Attempt): Promise<void> {
  const { db, clock } = context;
  const calendar = await readCalendar(db);
  const dueThrough = addBusinessDays(japanDateOf(clock.now()), consentRemindedBefore, calendar);
  for (const { id, receiptNumber, version } of await listUnremindedConsents(dueThrough, db)) {
    await attempt(`reminder of a consent to ${receiptNumber}`, () =>
      remindConsent(id, { receiptNumber, seenVersion: version }, context),
    );
  }
}
