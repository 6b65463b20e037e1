import type { ApplicationAct } from "@/lib/domain/application/transitions";
import type { ReviewActSegment } from "@/lib/domain/paths";

/** The acts of the Center on an application. */
export type StaffAct = Extract<
  ApplicationAct,
  | "takeOn"
  | "takeOver"
  | "approve"
  | "query"
  | "remind"
  | "addToQuery"
  | "takeBackQuery"
  | "reject"
  | "closeUnanswered"
  | "withdrawForCustomer"
  | "handOver"
  | "release"
  | "completeCertificates"
  | "changeStartDate"
  | "invalidate"
  | "sendDebitForm"
  | "receiveDebitForm"
  | "startDirectDebit"
>;

interface ActText {
  /** The words of its button. */
  readonly title: string;
  /** Last part of the address it posts to, and of the id of its form. */
  readonly segment: ReviewActSegment;
  /** Whether something is typed in its form. */
  readonly asks: boolean;
}

export const staffActs: Readonly<Record<StaffAct, ActText>> = {
  takeOn: { title: "審査を開始する", segment: "take-on", asks: false },
  takeOver: { title: "審査を引き継ぐ", segment: "take-over", asks: true },
  approve: { title: "審査を終了する", segment: "approve", asks: true },
  query: { title: "確認事項を通知する", segment: "query", asks: true },
  remind: { title: "督促する", segment: "remind", asks: false },
  addToQuery: { title: "確認事項を追加する", segment: "add-to-query", asks: true },
  takeBackQuery: { title: "確認事項を取り消す", segment: "take-back-query", asks: false },
  reject: { title: "不承認にする", segment: "reject", asks: true },
  closeUnanswered: { title: "回答期限切れとして終了する", segment: "close-unanswered", asks: true },
  withdrawForCustomer: { title: "代理で取り下げる", segment: "withdraw", asks: true },
  handOver: { title: "担当を変更する", segment: "hand-over", asks: true },
  release: { title: "担当を外す", segment: "release", asks: true },
  sendDebitForm: { title: "口座振替の用紙を送付した", segment: "send-debit-form", asks: true },
  receiveDebitForm: { title: "口座振替の用紙を受け取った", segment: "receive-debit-form", asks: true },
  startDirectDebit: { title: "口座振替を開始する", segment: "start-direct-debit", asks: true },
  completeCertificates: { title: "端末・証明書発行作業を完了する", segment: "complete-certificates", asks: false },
  changeStartDate: { title: "利用開始日を変更する", segment: "change-start-date", asks: true },
  invalidate: { title: "無効にする", segment: "invalidate", asks: true },
};

/** Every act of the Center, in the order its page offers them. */
export const staffActKeys = Object.keys(staffActs) as readonly StaffAct[];

/** Where the form of an act stands on the review page. */
export const actAnchor = (act: StaffAct): string => `act-${staffActs[act].segment}`;
