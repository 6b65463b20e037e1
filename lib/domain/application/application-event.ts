import type { Actor } from "../account/actor";
import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { WizardStep } from "../change/wizard-steps";
import { type ConsentAct, consentHistory } from "../consent/consent-act";
import { bearsCertificate, kindsIn, type TerminalCounts, terminalCountWords } from "../contract/terminal-kind";
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

/** A line of 新着情報: an event with its application. */
export interface NewsItem {
  readonly id: string;
  readonly at: Date;
  readonly receiptNumber: string;
  readonly sentence: string;
  /** Where the reader's office was asked for its consent to another's application: that question. */
  readonly consentId?: string;
}

/** The acts that are news for the office. */
export const newsworthyActs: readonly ActName[] = [
  "file",
  "query",
  "addToQuery",
  "remind",
  "takeBackQuery",
  "answer",
  "correct",
  "closeUnanswered",
  "withdraw",
  "withdrawForCustomer",
  "approve",
  "reject",
  "completeCertificates",
  "changeStartDate",
  "startUse",
  "invalidate",
  "agree",
  "decline",
];

/** 新着情報: the kind shown before the receipt number. All applications of now are 利用申込. */
export const newsKind = "利用申込";

/** The same, where another office's application asks for a consent. */
export const consentNewsKind = "同意のお願い";

const newsSentences: Partial<Record<ActName, string>> = {
  file: "利用申込を受け付けました。審査が終わるまでお待ちください。",
  query: "利用申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。",
  addToQuery: "利用申込内容の確認事項を追加しました。通知内容をご確認の上、回答または申込内容の修正を行ってください。",
  remind: "利用申込内容の確認事項への回答をお待ちしています。回答期限をご確認ください。",
  takeBackQuery: "利用申込内容の確認事項を取り消しました。回答は不要です。審査が終わるまでお待ちください。",
  answer: "確認事項への回答を受け付けました（申込内容の変更なし）。審査が終わるまでお待ちください。",
  correct: "修正された利用申込を受け付けました。審査が終わるまでお待ちください。",
  closeUnanswered: "確認事項への回答期限を過ぎたため、利用申込を終了しました。理由をご確認ください。",
  withdraw: "利用申込を取り下げました。",
  withdrawForCustomer: "お客様からのご連絡により、利用申込を取り下げました。",
  approve: "利用申込の審査を終了しました。通知内容をご確認ください。",
  reject: "利用申込の審査を終了しました。承認されませんでしたので、理由をご確認ください。",
  completeCertificates:
    "発行作業が完了しました。ID通知内容の認証コードをご確認の上、デジタル証明書を取得してください。",
  changeStartDate: "利用申込の利用開始日が変わりました。新しい利用開始日をご確認ください。",
  startUse: "利用申込の利用開始日になりました。申込内容の画面から帳票（PDF）を出力できます。",
  invalidate: "利用申込の承認が無効になりました。理由をご確認ください。",
  agree: "同意をお願いした事業所が、利用申込の内容に同意しました。",
  decline: "同意をお願いした事業所が、利用申込の内容に同意しませんでした。理由をご確認ください。",
};

/** The sentence of 新着情報 for an act; `issued`: what the certificate work issued. */
export function newsSentence(act: ActName, issued?: TerminalCounts): string {
  if (act === "completeCertificates" && issued && !kindsIn(issued).some(bearsCertificate)) {
    return "発行作業が完了しました。ID通知内容の論理端末名をご確認ください。";
  }
  return newsSentences[act] ?? "";
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
