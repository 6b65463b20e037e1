import { addresseeOf, renderLetterTo } from "../../../emails/letter";
import { managerAddress } from "../../../emails/manager-address";
import { generateLinkToken, hashOfToken } from "../../adapters/link-token";
import { insertAddressCheck, readAddressStanding } from "../../data/address-checks";
import type { Transaction } from "../../data/database";
import { systemActor } from "../../domain/account/actor";
import { newManagerAddress } from "../../domain/account/address-check";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { managerAsRecipient, noticeSubject } from "../../domain/application/notice";
import { postMails } from "../mail/post-mails";
import type { ServiceContext } from "../service-context";

/** A mail with a link goes to the new address of a system manager, unless it was asked already to confirm the same one. */
export async function askToConfirmAddress(
  tx: Transaction,
  application: ApplicationRecord,
  context: ServiceContext,
): Promise<void> {
  const { id: applicationId, receiptNumber, contractBefore, contractAfter, content } = application;
  const email = newManagerAddress(contractBefore, content);
  const asked = await readAddressStanding(systemActor, receiptNumber, tx);
  if (email === undefined || asked?.email.toLowerCase() === email.toLowerCase()) return;
  const key = generateLinkToken();
  await insertAddressCheck(tx, { tokenHash: hashOfToken(key), applicationId, email, createdAt: context.clock.now() });
  const recipient = managerAsRecipient(contractAfter.systemManager);
  const letter = renderLetterTo(
    addresseeOf(contractBefore, recipient),
    noticeSubject("managerAddress"),
    managerAddress(context.baseUrl),
  );
  await postMails(tx, context, [{ applicationId, notice: "managerAddress", recipient, key, ...letter }]);
}
