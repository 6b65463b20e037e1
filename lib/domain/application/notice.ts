import type { Applicant } from "../change/applicant-form";
import type { Contract } from "../contract/contract";
import { bearsCertificate, kindsIn, type TerminalCounts } from "../contract/terminal-kind";
import { fullName } from "../text/full-name";
import type { ActName } from "./application-event";

/** The mails of an application's life. */
export const notices = [
  "receipt",
  "query",
  "queryAddition",
  "queryReminder",
  "queryTakenBack",
  "answer",
  "queryExpiry",
  "reviewComplete",
  "certificatesIssued",
  "terminalsIssued",
  "startDateChange",
  "debitFormSent",
  "directDebitStarted",
  "withdrawal",
  "rejection",
  "invalidation",
  "consentAnswer",
] as const;
export type Notice = (typeof notices)[number];

/** The mails to another office that is asked for its consent. */
export const consentNotices = ["consentRequest", "consentReminder", "consentOutcome"] as const;
export type ConsentNotice = (typeof consentNotices)[number];

/** The mails to one person that are not of an application's life: to another office's manager, say. */
export const personalNotices = ["companyChange", "managerAddress", "managementReceived", "managementGiven"] as const;
export type PersonalNotice = (typeof personalNotices)[number];

/** Every mail that is about an application. */
export type AnyNotice = Notice | ConsentNotice | PersonalNotice;

const subjects: Record<AnyNotice, string> = {
  receipt: "【NSS】利用申込受付完了のお知らせ",
  query: "【NSS】利用申込確認事項のお知らせ",
  queryAddition: "【NSS】利用申込確認事項追加のお知らせ",
  queryReminder: "【NSS】利用申込確認事項ご回答のお願い",
  queryTakenBack: "【NSS】利用申込確認事項取消しのお知らせ",
  answer: "【NSS】利用申込確認事項回答受付のお知らせ",
  queryExpiry: "【NSS】利用申込回答期限切れのお知らせ",
  reviewComplete: "【NSS】利用申込確認完了のお知らせ",
  certificatesIssued: "【NSS】デジタル証明書発行完了のお知らせ",
  terminalsIssued: "【NSS】端末発行完了のお知らせ",
  startDateChange: "【NSS】利用開始日変更のお知らせ",
  debitFormSent: "【NSS】口座振替申込専用用紙送付のお知らせ",
  directDebitStarted: "【NSS】口座振替開始のお知らせ",
  withdrawal: "【NSS】利用申込取下げ完了のお知らせ",
  rejection: "【NSS】利用申込審査結果のお知らせ",
  invalidation: "【NSS】利用申込無効のお知らせ",
  consentAnswer: "【NSS】同意のお願いへの回答のお知らせ",
  consentRequest: "【NSS】同意のお願い",
  consentReminder: "【NSS】同意のお願い（ご回答のお願い）",
  consentOutcome: "【NSS】同意をお願いした申込のお知らせ",
  companyChange: "【NSS】企業情報変更のお知らせ",
  managerAddress: "【NSS】E-mailアドレス確認のお願い",
  managementReceived: "【NSS】システム管理責任者ご登録のお知らせ",
  managementGiven: "【NSS】システム管理責任者変更のお知らせ",
};

export const noticeSubject = (notice: AnyNotice): string => subjects[notice];

const noticeOfAct: Partial<Record<ActName, Notice>> = {
  file: "receipt",
  correct: "receipt",
  query: "query",
  addToQuery: "queryAddition",
  remind: "queryReminder",
  takeBackQuery: "queryTakenBack",
  answer: "answer",
  closeUnanswered: "queryExpiry",
  approve: "reviewComplete",
  completeCertificates: "certificatesIssued",
  changeStartDate: "startDateChange",
  sendDebitForm: "debitFormSent",
  startDirectDebit: "directDebitStarted",
  withdraw: "withdrawal",
  withdrawForCustomer: "withdrawal",
  reject: "rejection",
  invalidate: "invalidation",
  agree: "consentAnswer",
  decline: "consentAnswer",
};

const consentNoticeOfAct: Partial<Record<ActName, ConsentNotice>> = {
  askConsent: "consentRequest",
  remindConsent: "consentReminder",
  dropConsent: "consentOutcome",
  approve: "consentOutcome",
  changeStartDate: "consentOutcome",
  withdraw: "consentOutcome",
  withdrawForCustomer: "consentOutcome",
  reject: "consentOutcome",
  closeUnanswered: "consentOutcome",
  invalidate: "consentOutcome",
};

/** The mail that an act causes to an office that was asked for its consent, if any. */
export const consentNoticeOf = (act: ActName): ConsentNotice | undefined => consentNoticeOfAct[act];

/** The mail an act causes, if any; `ordered`: what the application asks for, as far as that decides which. */
export function noticeOf(act: ActName, ordered?: TerminalCounts): Notice | undefined {
  const notice = noticeOfAct[act];
  const withoutCertificates = ordered !== undefined && !kindsIn(ordered).some(bearsCertificate);
  return notice === "certificatesIssued" && withoutCertificates ? "terminalsIssued" : notice;
}

export type RecipientRole = "applicant" | "systemManager" | "askedManager";

export interface Recipient {
  readonly role: RecipientRole;
  readonly email: string;
  readonly department: string;
  readonly name: string;
}

const recipientWords: Record<RecipientRole, string> = {
  applicant: "申込担当者",
  systemManager: "システム管理責任者",
  askedManager: "同意をお願いした事業所のシステム管理責任者",
};

export const recipientWord = (role: RecipientRole): string => recipientWords[role];

/** R16: applicant and system manager (once, where they share an address); the certificate notice to the manager alone. */
export function recipientsOf(notice: Notice, applicant: Applicant, manager: Contract["systemManager"]): Recipient[] {
  const toManager = managerAsRecipient(manager);
  if (notice === "certificatesIssued" || notice === "terminalsIssued") return [toManager];
  const toApplicant: Recipient = {
    role: "applicant",
    email: applicant.email,
    department: applicant.department,
    name: fullName(applicant),
  };
  const sameAddress = applicant.email.toLowerCase() === manager.email.toLowerCase();
  return sameAddress ? [toApplicant] : [toApplicant, toManager];
}

export const managerAsRecipient = (manager: Contract["systemManager"]): Recipient => ({
  role: "systemManager",
  email: manager.email,
  department: manager.department ?? "",
  name: fullName(manager),
});
