import { companyChange } from "../../../emails/company-change";
import { addresseeOf, renderLetterTo } from "../../../emails/letter";
import { readApplication } from "../../data/applications";
import { readContract } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import { systemActor } from "../../domain/account/actor";
import { managerAsRecipient, noticeSubject } from "../../domain/application/notice";
import type { OfficeTold } from "../../domain/application/office-told";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { changedCompanyFacts } from "../../domain/contract/company-facts";
import { postMails } from "../mail/post-mails";
import type { ServiceContext } from "../service-context";

/** The mail that tells an office of what another's application does to it, to who is its system manager today. */
export async function postOfficeNotice(
  tx: Transaction,
  context: ServiceContext,
  receiptNumber: string,
  { officeId, performed }: OfficeTold,
): Promise<void> {
  if (performed.act !== "tellCompanyChange") return;
  const application = await readApplication(systemActor, receiptNumber, tx);
  const contract = await readContract(systemActor, officeId, japanDateOf(context.clock.now()), tx);
  if (!application || !contract) throw new Error(`application ${receiptNumber} or an office it concerns has vanished`);
  const changed = changedCompanyFacts(application.contractBefore.company, application.contractAfter.company);
  const recipient = managerAsRecipient(contract.systemManager);
  const letter = renderLetterTo(
    addresseeOf(contract, recipient),
    noticeSubject("companyChange"),
    companyChange(performed, changed, context.baseUrl),
  );
  await postMails(tx, context, [{ applicationId: application.id, notice: "companyChange", recipient, ...letter }]);
}
