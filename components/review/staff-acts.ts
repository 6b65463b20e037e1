import type { ApplicationAct } from "@/lib/domain/application/transitions";

/** The acts of the Center on an application. */
export type StaffAct = Extract<
  ApplicationAct,
  "takeOn" | "query" | "approve" | "reject" | "completeCertificates" | "changeStartDate" | "invalidate"
>;

interface ActText {
  /** The words of its button. */
  readonly title: string;
  /** Last part of the address it posts to, and of the id of its form. */
  readonly segment:
    | "take-on"
    | "query"
    | "approve"
    | "reject"
    | "complete-certificates"
    | "change-start-date"
    | "invalidate";
  /** Whether something is typed in its form. */
  readonly asks: boolean;
}

export const staffActs: Readonly<Record<StaffAct, ActText>> = {
  takeOn: { title: "審査を開始する", segment: "take-on", asks: false },
  approve: { title: "審査を終了する", segment: "approve", asks: true },
  query: { title: "確認事項を通知する", segment: "query", asks: true },
  reject: { title: "不承認にする", segment: "reject", asks: true },
  completeCertificates: { title: "証明書発行作業を完了する", segment: "complete-certificates", asks: false },
  changeStartDate: { title: "利用開始日を変更する", segment: "change-start-date", asks: true },
  invalidate: { title: "無効にする", segment: "invalidate", asks: true },
};

/** Every act of the Center, in the order its page offers them. */
export const staffActKeys = Object.keys(staffActs) as readonly StaffAct[];

/** Where the form of an act stands on the review page. */
export const actAnchor = (act: StaffAct): string => `act-${staffActs[act].segment}`;
