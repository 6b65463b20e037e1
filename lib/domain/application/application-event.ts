import type { Actor } from "../account/actor";
import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { ApplicationAct } from "./transitions";

/** What happened to an application. Appended by the transaction that made it happen, never changed. */
export type PerformedAct =
  | { readonly act: "file" | "takeOn" | "correct" | "withdraw" | "startUse" | "erasePasswords" }
  | { readonly act: "query"; readonly query: string }
  | {
      readonly act: "approve";
      readonly startDate: JapanDate;
      readonly userIds: readonly string[];
      /** Why staff chose that day although something spoke against it (R23); for staff alone. */
      readonly exceptionReason?: string | undefined;
    }
  | {
      readonly act: "changeStartDate";
      readonly from: JapanDate;
      readonly to: JapanDate;
      /** What staff tell the customer about it; may be empty. */
      readonly message: string;
      readonly exceptionReason?: string | undefined;
    }
  | { readonly act: "reject" | "invalidate"; readonly reason: string }
  | { readonly act: "completeCertificates"; readonly count: number };

export type ActName = PerformedAct["act"] | ApplicationAct;

export interface ApplicationEvent {
  readonly id: string;
  readonly at: Date;
  readonly actorKind: "customer" | "staff" | "system";
  readonly actorName: string;
  readonly performed: PerformedAct;
}

/** Who acted, as the reader may know them: an office knows the Center, not its people. */
export const actorNameFor = (
  reader: Actor["kind"],
  { actorKind, actorName }: Pick<ApplicationEvent, "actorKind" | "actorName">,
): string => (reader === "customer" && actorKind === "staff" ? "NACCSセンター" : actorName);

/** What was done, as the reader may know it: why staff made an exception is the Center's own. */
export function performedFor(reader: Actor["kind"], performed: PerformedAct): PerformedAct {
  if (reader !== "customer" || !("exceptionReason" in performed)) return performed;
  const { exceptionReason: _, ...rest } = performed;
  return rest;
}

/** A line of 新着情報: an event with its application. */
export interface NewsItem {
  readonly id: string;
  readonly at: Date;
  readonly receiptNumber: string;
  readonly sentence: string;
}

/** The acts that are news for the office. */
export const newsworthyActs: readonly ActName[] = [
  "file",
  "query",
  "correct",
  "withdraw",
  "approve",
  "reject",
  "completeCertificates",
  "changeStartDate",
  "startUse",
  "invalidate",
];

/** 新着情報: the kind shown before the receipt number. All applications of now are 利用申込. */
export const newsKind = "利用申込";

const newsSentences: Partial<Record<ActName, string>> = {
  file: "利用申込を受け付けました。審査が終わるまでお待ちください。",
  query: "利用申込内容に確認事項があります。通知内容をご確認の上、申込内容の修正、または取下げを行ってください。",
  correct: "修正された利用申込を受け付けました。審査が終わるまでお待ちください。",
  withdraw: "利用申込を取り下げました。",
  approve: "利用申込の審査を終了しました。通知内容をご確認ください。",
  reject: "利用申込の審査を終了しました。承認されませんでしたので、理由をご確認ください。",
  completeCertificates:
    "デジタル証明書の発行作業が完了しました。ID通知内容の認証コードをご確認の上、証明書を取得してください。",
  changeStartDate: "利用申込の利用開始日が変わりました。新しい利用開始日をご確認ください。",
  startUse: "利用申込の利用開始日になりました。承認通知を出力できます。",
  invalidate: "利用申込の承認が無効になりました。理由をご確認ください。",
};

/** The sentence of 新着情報 for an act. */
export const newsSentence = (act: ActName): string => newsSentences[act] ?? "";

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
    case "correct":
      return `${actorName}さんが申込内容を修正しました。`;
    case "withdraw":
      return `${actorName}さんが申込を取り下げました。`;
    case "approve": {
      const ids = performed.userIds.length > 0 ? `、発行した利用者IDは${performed.userIds.join("、")}` : "";
      return `${actorName}が審査を終了しました。利用開始日は${formatLong(performed.startDate)}${ids}です。${exceptionSentence(performed)}`;
    }
    case "reject":
      return `${actorName}が不承認にしました: ${performed.reason}`;
    case "completeCertificates":
      return `${actorName}がデジタル証明書${performed.count}個の発行作業を完了しました。`;
    case "changeStartDate": {
      const { from, to, message } = performed;
      const told = message ? `お客様への説明: ${message}` : "";
      return `${actorName}が利用開始日を${formatLong(from)}から${formatLong(to)}に変更しました。${told}${exceptionSentence(performed)}`;
    }
    case "startUse":
      return "利用開始日になりました。";
    case "invalidate":
      return `${actorName}が承認を無効にしました: ${performed.reason}`;
    case "erasePasswords":
      return "パスワードの参照期間が終了し、パスワードを消去しました。";
  }
}

const exceptionSentence = ({ exceptionReason }: { readonly exceptionReason?: string | undefined }) =>
  exceptionReason ? `この利用開始日にした理由: ${exceptionReason}` : "";
