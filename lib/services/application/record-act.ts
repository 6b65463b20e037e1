import { appendEvent } from "../../data/application-events";
import { type AuditFact, appendAudit } from "../../data/audit-log";
import type { Transaction } from "../../data/database";
import type { Actor } from "../../domain/account/actor";
import type { PerformedAct } from "../../domain/application/application-event";
import type { ApplicationRecord } from "../../domain/application/application-record";
import type { OfficeTold } from "../../domain/application/office-told";
import { consentsToTell } from "../consent/tell-asked-offices";
import type { ServiceContext } from "../service-context";
import { postNotices } from "./post-notices";
import { postOfficeNotice } from "./post-office-notice";

/** An act that was done, and what is told and kept of it. */
interface RecordedAct {
  readonly performed: PerformedAct;
  readonly audit: AuditFact;
  /** The accounts of the Center's staff that are told of it on their menu. */
  readonly told?: readonly string[];
  /** Other offices that are told of it. */
  readonly offices?: readonly OfficeTold[];
}

/**
 * The one door: what every act on an application writes besides the rows it changes. Called inside the act's
 * transaction, after those rows were changed: the mails with their jobs, then the events and the audit entry, which hold the
 * lock of the chains.
 */
export async function recordAct(
  tx: Transaction,
  actor: Actor,
  context: ServiceContext,
  application: Pick<ApplicationRecord, "id" | "officeId" | "receiptNumber">,
  { performed, audit, told, offices = [] }: RecordedAct,
): Promise<void> {
  const now = context.clock.now();
  const consents = await consentsToTell(tx, application.id, performed);
  await postNotices(tx, context, application.receiptNumber, performed, consents);
  for (const office of offices) await postOfficeNotice(tx, context, application.receiptNumber, office);
  const toldConsents = consents.map(({ id }) => id);
  await appendEvent(tx, actor, application, performed, now, { staff: told, consents: toldConsents });
  for (const { officeId, performed: toldAct } of offices) {
    await appendEvent(tx, actor, { id: application.id, officeId }, toldAct, now);
  }
  await appendAudit(tx, actor, audit, now);
}
