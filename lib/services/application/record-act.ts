import { randomUUID } from "node:crypto";
import { renderNotice } from "../../../emails/render-notice";
import { appendEvent } from "../../data/application-events";
import { readApplication } from "../../data/applications";
import { type AuditFact, appendAudit } from "../../data/audit-log";
import type { AskedOfOffice } from "../../data/consents";
import type { Transaction } from "../../data/database";
import { insertMails, type NewMail } from "../../data/mails";
import { type Actor, systemActor } from "../../domain/account/actor";
import type { PerformedAct } from "../../domain/application/application-event";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { noticeOf, recipientsOf } from "../../domain/application/notice";
import { consentMails, consentsToTell } from "../consent/tell-asked-offices";
import { messageIdOf } from "../mail/message-id-of";
import type { ServiceContext } from "../service-context";

/** An act that was done, and what is told and kept of it. */
interface RecordedAct {
  readonly performed: PerformedAct;
  readonly audit: AuditFact;
  /** The accounts of the Center's staff that are told of it on their menu. */
  readonly told?: readonly string[];
}

/**
 * The one door: what every act on an application writes besides the rows it changes. Called inside the act's
 * transaction, after those rows were changed: the mails with their jobs, then the event and the audit entry, which hold the
 * lock of the chains.
 */
export async function recordAct(
  tx: Transaction,
  actor: Actor,
  context: ServiceContext,
  application: Pick<ApplicationRecord, "id" | "officeId" | "receiptNumber">,
  { performed, audit, told }: RecordedAct,
): Promise<void> {
  const now = context.clock.now();
  const consents = await consentsToTell(tx, application.id, performed);
  await postNotices(tx, context, application.receiptNumber, performed, consents);
  const toldConsents = consents.map(({ id }) => id);
  await appendEvent(tx, actor, application, performed, now, { staff: told, consents: toldConsents });
  await appendAudit(tx, actor, audit, now);
}

async function postNotices(
  tx: Transaction,
  context: ServiceContext,
  receiptNumber: string,
  performed: PerformedAct,
  consents: readonly AskedOfOffice[],
): Promise<void> {
  const outside = await consentMails(tx, context, performed, consents);
  if (!noticeOf(performed.act) && outside.length === 0) return;
  // Whoever acted may do so: the mails go to those whose application it is, and to the offices that it asks.
  const application = await readApplication(systemActor, receiptNumber, tx);
  if (!application) throw new Error(`application ${receiptNumber} vanished inside its own act`);
  const { content, contractBefore, terminalsOrdered } = application;
  const notice = noticeOf(performed.act, terminalsOrdered);
  const own = notice
    ? recipientsOf(notice, content.applicant, contractBefore.systemManager).map((recipient) => ({
        notice,
        recipient: recipient.email,
        recipientRole: recipient.role,
        ...renderNotice(notice, { application, recipient, baseUrl: context.baseUrl, performed }),
      }))
    : [];
  const mails = [...own, ...outside].map((mail): NewMail => {
    const id = randomUUID();
    const createdAt = context.clock.now();
    return { id, applicationId: application.id, messageId: messageIdOf(id, context), createdAt, ...mail };
  });
  await insertMails(tx, mails);
  await context.jobs.enqueueMails(
    tx,
    mails.map(({ id }) => id),
  );
}
