import { renderNotice } from "../../../emails/render-notice";
import { readApplication } from "../../data/applications";
import type { AskedOfOffice } from "../../data/consents";
import { readContract } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import { systemActor } from "../../domain/account/actor";
import type { PerformedAct } from "../../domain/application/application-event";
import { noticeOf, recipientsOf } from "../../domain/application/notice";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { consentMails } from "../consent/tell-asked-offices";
import { postMails } from "../mail/post-mails";
import type { ServiceContext } from "../service-context";

/**
 * The mails of an act: to the applicant and to who is system manager today (R16), and to the offices whose consent it is about.
 * Whoever acted may do so: the mails go to those whose application it is, and to the offices that it asks.
 */
export async function postNotices(
  tx: Transaction,
  context: ServiceContext,
  receiptNumber: string,
  performed: PerformedAct,
  consents: readonly AskedOfOffice[],
): Promise<void> {
  const outside = await consentMails(tx, context, performed, consents);
  if (!noticeOf(performed.act) && outside.length === 0) return;
  const application = await readApplication(systemActor, receiptNumber, tx);
  const today = japanDateOf(context.clock.now());
  const contract = application && (await readContract(systemActor, application.officeId, today, tx));
  if (!contract) throw new Error(`application ${receiptNumber} vanished inside its own act`);
  const { id: applicationId, content, terminalsOrdered } = application;
  const notice = noticeOf(performed.act, terminalsOrdered);
  const own = notice
    ? recipientsOf(notice, content.applicant, contract.systemManager).map((recipient) => ({
        applicationId,
        notice,
        recipient,
        ...renderNotice(notice, { application, recipient, baseUrl: context.baseUrl, performed }),
      }))
    : [];
  const others = outside.map(({ recipient: email, recipientRole: role, ...mail }) => ({
    applicationId,
    ...mail,
    recipient: { email, role },
  }));
  await postMails(tx, context, [...own, ...others]);
}
