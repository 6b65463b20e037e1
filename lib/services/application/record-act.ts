import { randomUUID } from "node:crypto";
import { renderNotice } from "../../../emails/render-notice";
import { appendEvent } from "../../data/application-events";
import { readApplication } from "../../data/applications";
import { type AuditFact, appendAudit } from "../../data/audit-log";
import type { Transaction } from "../../data/database";
import { insertMails } from "../../data/mails";
import type { Actor } from "../../domain/account/actor";
import type { PerformedAct } from "../../domain/application/application-event";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { noticeOf, recipientsOf } from "../../domain/application/notice";
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
  await postNotices(tx, actor, context, application.receiptNumber, performed);
  await appendEvent(tx, actor, application, performed, now, told);
  await appendAudit(tx, actor, audit, now);
}

async function postNotices(
  tx: Transaction,
  actor: Actor,
  context: ServiceContext,
  receiptNumber: string,
  performed: PerformedAct,
): Promise<void> {
  const notice = noticeOf(performed.act);
  if (!notice) return;
  const application = await readApplication(actor, receiptNumber, tx);
  if (!application) throw new Error(`application ${receiptNumber} vanished inside its own act`);
  const { content, contractBefore } = application;
  const mails = recipientsOf(notice, content.applicant, contractBefore.systemManager).map((recipient) => {
    const id = randomUUID();
    return {
      id,
      applicationId: application.id,
      notice,
      recipient: recipient.email,
      recipientRole: recipient.role,
      messageId: messageIdOf(id, context),
      createdAt: context.clock.now(),
      ...renderNotice(notice, { application, recipient, baseUrl: context.baseUrl, performed }),
    };
  });
  await insertMails(tx, mails);
  await context.jobs.enqueueMails(
    tx,
    mails.map(({ id }) => id),
  );
}
