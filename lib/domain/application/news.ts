import { bearsCertificate, kindsIn, type TerminalCounts } from "../contract/terminal-kind";
import type { ActName, PerformedAct } from "./application-event";
import { companyChangeSentence } from "./company-change";

/** A line of 新着情報: an event with its application. */
export interface NewsItem {
  readonly id: string;
  readonly at: Date;
  /** Absent where the application is another office's, which the reader is only told the outcome of (R21). */
  readonly receiptNumber?: string;
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
  "confirmAddress",
  "passManagement",
  "sendDebitForm",
  "receiveDebitForm",
  "startDirectDebit",
];

/** What an office is told of other offices' applications. */
export const actsToldOthers: readonly ActName[] = ["tellCompanyChange"];

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
  sendDebitForm: "口座振替申込専用用紙を送付しました。記入・押印し、返送してください。",
  receiveDebitForm: "口座振替申込専用用紙を受け取りました。口座振替が始まるまでは銀行振込です。",
  startDirectDebit: "口座振替の開始が決まりました。開始する請求月をご確認ください。",
  confirmAddress: "システム管理責任者の新しいE-mailアドレスが確認されました。",
  passManagement: "システム管理責任者が替わりました。ユーザーIDは、新しい方に引き継がれました。",
};

/** The sentence of 新着情報 for an act; `issued`: what the certificate work issued. */
export function newsSentence(act: ActName, issued?: TerminalCounts): string {
  if (act === "completeCertificates" && issued && !kindsIn(issued).some(bearsCertificate)) {
    return "発行作業が完了しました。ID通知内容の論理端末名をご確認ください。";
  }
  return newsSentences[act] ?? "";
}

/** The sentence of 新着情報 for whoever is told. */
export function newsOf(performed: PerformedAct): string {
  if (performed.act === "tellCompanyChange") return companyChangeSentence(performed);
  return newsSentence(performed.act, performed.act === "completeCertificates" ? performed.issued : undefined);
}
