import { renderConsentNotice } from "../../../emails/render-consent-notice";
import { type AskedOfOffice, listLiveConsents, readAnyConsent } from "../../data/consents";
import { readContract } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import type { NewMail } from "../../data/mails";
import { systemActor } from "../../domain/account/actor";
import type { PerformedAct } from "../../domain/application/application-event";
import { consentNoticeOf } from "../../domain/application/notice";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { fullName } from "../../domain/text/full-name";
import type { ServiceContext } from "../service-context";

/** The consents whose office is told of an act on the application: the one that it is about, or where it decides all, all. */
export async function consentsToTell(
  tx: Transaction,
  applicationId: string,
  performed: PerformedAct,
): Promise<readonly AskedOfOffice[]> {
  if ("consentId" in performed) return [await readAnyConsent(systemActor, performed.consentId, tx)];
  return consentNoticeOf(performed.act) ? listLiveConsents(systemActor, applicationId, tx) : [];
}

/** The mail of an act to each of these offices: to who is its system manager today. */
export async function consentMails(
  tx: Transaction,
  { clock, baseUrl }: ServiceContext,
  performed: PerformedAct,
  consents: readonly AskedOfOffice[],
): Promise<Pick<NewMail, "notice" | "recipient" | "recipientRole" | "subject" | "text" | "html">[]> {
  const notice = consentNoticeOf(performed.act);
  if (!notice) return [];
  const mails = [];
  for (const consent of consents) {
    const contract = await readContract(systemActor, consent.officeId, japanDateOf(clock.now()), tx);
    if (!contract) throw new Error(`office ${consent.officeCode} has no contract`);
    const { company, office, systemManager: manager } = contract;
    const addressee = { place: [company.name, office.name, manager.department ?? ""], name: fullName(manager) };
    const rendered = renderConsentNotice(notice, { consent, addressee, performed, baseUrl });
    mails.push({ notice, recipient: manager.email, recipientRole: "askedManager" as const, ...rendered });
  }
  return mails;
}
