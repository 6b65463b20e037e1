import type { Actor } from "../account/actor";
import { formatLong, formatMonth, type JapanDate } from "../calendar/japan-date";
import type { WizardStep } from "../change/wizard-steps";
import { type ConsentAct, consentHistory } from "../consent/consent-act";
import { type TerminalCounts, terminalCountWords } from "../contract/terminal-kind";
import { type CompanyChange, companyChangeHistory } from "./company-change";
import type { ApplicationAct } from "./transitions";

/** What happened to an application. Appended by the transaction that made it happen, never changed. */
export type PerformedAct =
  | { readonly act: "file" | "takeOn" | "withdraw" | "startUse" | "erasePasswords" }
  | {
      readonly act: "query" | "addToQuery";
      readonly query: string;
      /** The step of the wizard that it is about. */
      readonly step?: WizardStep | undefined;
      /** The last day for the answer, as it was told. Older questions name none. */
      readonly dueOn?: JapanDate | undefined;
    }
  /** `query` is the question as it stood. */
  | { readonly act: "takeBackQuery"; readonly query: string }
  /** `daysLeft` in business days until the due day, below zero after it. */
  | { readonly act: "remind"; readonly dueOn: JapanDate; readonly daysLeft: number }
  /** Sent back as it was filed. Without words where it came from a correction that changed nothing. */
  | { readonly act: "answer"; readonly answer: string }
  /** Filed anew, with changes. Events from before answers could be given have none, and may have changed nothing. */
  | { readonly act: "correct"; readonly answer?: string | undefined }
  | { readonly act: "closeUnanswered"; readonly dueOn: JapanDate; readonly reason: string }
  | { readonly act: "withdrawForCustomer"; readonly reason: string }
  | {
      readonly act: "approve";
      readonly startDate: JapanDate;
      readonly userIds: readonly string[];
      /** R9: until when the システム設定申込 has to be completed, where one is needed. */
      readonly systemSettingDue?: JapanDate | undefined;
      /** Why staff chose that day although something spoke against it (R23); for staff alone. */
      readonly exceptionReason?: string | undefined;
      /** Why staff approved although an office that was asked had not agreed (R23); for staff alone. */
      readonly consentReason?: string | undefined;
    }
  | {
      readonly act: "changeStartDate";
      readonly from: JapanDate;
      readonly to: JapanDate;
      /** What staff tell the customer about it; may be empty. */
      readonly message: string;
      readonly systemSettingDue?: JapanDate | undefined;
      readonly exceptionReason?: string | undefined;
    }
  | { readonly act: "reject" | "invalidate"; readonly reason: string }
  | {
      readonly act: "completeCertificates";
      readonly count: number;
      /** What was issued. Events from before all kinds of terminals could be ordered have none: certificates for webNACCS. */
      readonly issued?: TerminalCounts | undefined;
    }
  | CompanyChange
  /** A step of 口座振替 and the day on which it was done, or from whose month bills are paid so. */
  | { readonly act: "sendDebitForm" | "receiveDebitForm" | "startDirectDebit"; readonly on: JapanDate }
  | { readonly act: "confirmAddress"; readonly email: string }
  /** The system manager's account passed on to another person. */
  | { readonly act: "passManagement"; readonly from: string; readonly to: string; readonly loginId: string }
  /** The case changes hands within the Center: its names and notes are the Center's own. */
  | { readonly act: "takeOver"; readonly from?: string | undefined; readonly reason?: string | undefined }
  | { readonly act: "handOver"; readonly to?: string | undefined; readonly note?: string | undefined }
  | { readonly act: "release"; readonly from?: string | undefined; readonly note?: string | undefined }
  | ConsentAct;

export type ActName = PerformedAct["act"] | ApplicationAct;

export interface ApplicationEvent {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: "customer" | "staff" | "system";
  readonly actorName: string;
  readonly performed: PerformedAct;
}

/** Who acted, as the reader may know them: an office knows the Center and other offices, not their people. */
export function actorNameFor(
  reader: Actor["kind"],
  { actorKind, actorName, performed }: Pick<ApplicationEvent, "actorKind" | "actorName" | "performed">,
): string {
  if (reader !== "customer") return actorName;
  if (actorKind === "staff") return "NACCSセンター";
  return performed.act === "agree" || performed.act === "decline" ? "他の事業所" : actorName;
}

/** What was done, as the reader may know it: why staff made an exception, and who reviews, are the Center's own. */
export function performedFor(reader: Actor["kind"], performed: PerformedAct): PerformedAct {
  if (reader !== "customer") return performed;
  if ("exceptionReason" in performed || "consentReason" in performed) {
    const { exceptionReason: _, consentReason: __, ...rest } = { consentReason: undefined, ...performed };
    return rest;
  }
  switch (performed.act) {
    case "takeOver":
    case "handOver":
    case "release":
      return { act: performed.act };
    default:
      return performed;
  }
}

/** The sentence of an application's history. */
export function historySentence(event: Pick<ApplicationEvent, "performed" | "actorName">): string {
  const { performed, actorName } = event;
  switch (performed.act) {
    case "file":
      return `${actorName}さんが申し込みました。`;
    case "takeOn":
      return `${actorName}が審査を開始しました。`;
    case "query":
      return `${actorName}が確認事項を通知しました: ${performed.query}`;
    case "addToQuery":
      return `${actorName}が確認事項を追加しました: ${performed.query}`;
    case "remind":
      return `${actorName}が確認事項への回答をお願いしました（回答期限は${formatLong(performed.dueOn)}）。`;
    case "takeBackQuery":
      return `${actorName}が確認事項を取り消しました。`;
    case "answer":
      return performed.answer === ""
        ? `${actorName}さんが申込内容を変更せずに送りました。`
        : `${actorName}さんが確認事項に回答しました（申込内容の変更なし）: ${performed.answer}`;
    case "correct":
      return `${actorName}さんが申込内容を修正しました。${performed.answer ? `確認事項への回答: ${performed.answer}` : ""}`;
    case "closeUnanswered":
      return `${actorName}が回答期限切れ（期限は${formatLong(performed.dueOn)}）として終了しました: ${performed.reason}`;
    case "withdraw":
      return `${actorName}さんが申込を取り下げました。`;
    case "withdrawForCustomer":
      return `${actorName}が、お客様からのご連絡により代わって取り下げました（代理取下げ）: ${performed.reason}`;
    case "approve": {
      const ids = performed.userIds.length > 0 ? `、発行した利用者IDは${performed.userIds.join("、")}` : "";
      return `${actorName}が審査を終了しました。利用開始日は${formatLong(performed.startDate)}${ids}です。${labelled("この利用開始日にした理由", performed.exceptionReason)}${labelled("同意を待たずに承認した理由", performed.consentReason)}`;
    }
    case "reject":
      return `${actorName}が不承認にしました: ${performed.reason}`;
    case "completeCertificates":
      return `${actorName}が${issuedWords(performed)}の発行作業を完了しました。`;
    case "changeStartDate": {
      const { from, to, message, exceptionReason } = performed;
      const told = `${labelled("お客様への説明", message)}${labelled("この利用開始日にした理由", exceptionReason)}`;
      return `${actorName}が利用開始日を${formatLong(from)}から${formatLong(to)}に変更しました。${told}`;
    }
    case "startUse":
      return "利用開始日になりました。";
    case "sendDebitForm":
      return `${actorName}が口座振替申込専用用紙を送付しました（送付日は${formatLong(performed.on)}）。`;
    case "receiveDebitForm":
      return `${actorName}が口座振替申込専用用紙の受領を記録しました（受領日は${formatLong(performed.on)}）。`;
    case "startDirectDebit":
      return `${actorName}が口座振替の開始を登録しました（${formatMonth(performed.on)}の請求分から）。`;
    case "confirmAddress":
      return `システム管理責任者の新しいE-mailアドレス（${performed.email}）が、メールのリンクから確認されました。`;
    case "passManagement":
      return `システム管理責任者のユーザーID「${performed.loginId}」が、${performed.from}さんから${performed.to}さんに引き継がれました。`;
    case "tellCompanyChange":
      return companyChangeHistory(performed);
    case "invalidate":
      return `${actorName}が承認を無効にしました: ${performed.reason}`;
    case "erasePasswords":
      return "パスワードの参照期間が終了し、パスワードを消去しました。";
    case "takeOver":
      return `${actorName}が${performed.from ? `${performed.from}から` : ""}審査を引き継ぎました。${labelled("理由", performed.reason)}`;
    case "handOver":
      return `${actorName}が担当を${performed.to ? `${performed.to}に` : ""}変更しました。${labelled("申し送り", performed.note)}`;
    case "release":
      return performed.from
        ? `${actorName}が${performed.from}を担当から外しました。${labelled("申し送り", performed.note)}`
        : `${actorName}が担当者を変更しています。`;
    case "askConsent":
    case "remindConsent":
    case "agree":
    case "decline":
    case "dropConsent":
      return consentHistory(performed);
  }
}

/** netNACCSの論理端末2台、webNACCSのデジタル証明書1個 */
export const issuedWords = ({ count, issued }: Extract<PerformedAct, { act: "completeCertificates" }>): string =>
  terminalCountWords(issued ?? { WEB_NACCS: count });

const labelled = (label: string, text: string | undefined) => (text ? `${label}: ${text}` : "");
