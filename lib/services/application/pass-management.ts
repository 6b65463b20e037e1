import { addresseeOf, type LetterPart, renderLetterTo } from "../../../emails/letter";
import { managementGiven, managementReceived } from "../../../emails/management-passed";
import { generateLinkToken, hashOfToken } from "../../adapters/link-token";
import { hashPassword } from "../../adapters/password-hash";
import { readContract } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import { passManagerAccount, readManagerAccount, updateManagerAccount } from "../../data/manager-accounts";
import { insertPasswordLink } from "../../data/password-links";
import { systemActor } from "../../domain/account/actor";
import { asApplicant, isSamePerson, managerLinkExpiry } from "../../domain/account/management";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { managerAsRecipient, noticeSubject } from "../../domain/application/notice";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { fullName } from "../../domain/text/full-name";
import { postMails } from "../mail/post-mails";
import type { ServiceContext } from "../service-context";
import { recordAct } from "./record-act";

/**
 * The account of the office's system manager follows the contract. Where it is another person, their name and address take it over
 * with its rights: all sessions end, nobody knows its password, and the new manager sets one by a link in a mail.
 */
export async function passManagement(
  tx: Transaction,
  application: ApplicationRecord,
  context: ServiceContext,
): Promise<void> {
  const { id: applicationId, officeId, receiptNumber } = application;
  const now = context.clock.now();
  const on = japanDateOf(now);
  const contract = await readContract(systemActor, officeId, on, tx);
  const account = await readManagerAccount(tx, officeId);
  if (!contract || !account) return;
  const manager = contract.systemManager;
  const name = fullName(manager);
  const holder = { name, email: manager.email, applicantDefaults: asApplicant(manager) };
  if (isSamePerson(account, { name, email: manager.email })) return updateManagerAccount(tx, account.id, holder);

  const key = generateLinkToken();
  const expiresAt = managerLinkExpiry(now);
  // Nobody knows it, so that nobody can log in before the link was used.
  const passwordHash = await hashPassword(generateLinkToken());
  await passManagerAccount(tx, account.id, { ...holder, passwordHash }, now);
  const link = { tokenHash: hashOfToken(key), accountId: account.id, createdAt: now, expiresAt };
  await insertPasswordLink(tx, systemActor, link);

  const passed = { loginId: account.loginId, on, baseUrl: context.baseUrl };
  const successor = managerAsRecipient(manager);
  const predecessor = { ...successor, email: account.email, department: "", name: account.name };
  const letterTo = (
    notice: "managementReceived" | "managementGiven",
    recipient: typeof successor,
    parts: readonly LetterPart[],
  ) => ({
    applicationId,
    notice,
    recipient,
    ...renderLetterTo(addresseeOf(contract, recipient), noticeSubject(notice), parts),
  });
  await postMails(tx, context, [
    { ...letterTo("managementReceived", successor, managementReceived(passed, expiresAt)), key },
    letterTo("managementGiven", predecessor, managementGiven(passed, name)),
  ]);
  await recordAct(tx, systemActor, context, application, {
    performed: { act: "passManagement", from: account.name, to: name, loginId: account.loginId },
    audit: { action: "pass-management", subject: receiptNumber, detail: { loginId: account.loginId } },
  });
}
