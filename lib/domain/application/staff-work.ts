import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { ApplicationStatus } from "./status";
import { type ApplicationAct, type Standing, statusAfter, statusesBefore } from "./transitions";

/** The statuses in which a review is not over yet: those a customer may still withdraw from. */
const statusesUnderReview = statusesBefore("withdraw");

export const isUnderReview = (status: ApplicationStatus): boolean => statusesUnderReview.includes(status);

/** Whether a correction came that nobody has gone on with yet (R22). */
export const isCorrected = (application: {
  readonly status: ApplicationStatus;
  readonly correctedAt: Date | null;
}): boolean => application.correctedAt !== null && statusesBefore("takeOn").includes(application.status);

/** From this many business days on, an application that nobody has taken on is overdue. */
export const overdueAfter = 2;

/** So many business days before the start date, terminals and certificates that are still to be issued become urgent. */
export const certificatesUrgentWithin = 2;

const nextSteps: readonly {
  readonly act: ApplicationAct;
  readonly by: "staff" | "customer";
  readonly sentence: string;
}[] = [
  { act: "takeOn", by: "staff", sentence: "担当者が決まっていません。審査を開始してください。" },
  { act: "approve", by: "staff", sentence: "内容を確認し、審査を終了するか、確認事項を通知してください。" },
  { act: "correct", by: "customer", sentence: "お客様の回答、修正または取下げを待っています。" },
];

/** Where a case stands within the Center. */
interface Hands {
  readonly assigneeName: string | null;
  /** A correction came that nobody has gone on with yet. */
  readonly corrected: boolean;
}

/** What comes next, as the Center sees it. */
export function nextStepForStaff(
  { assigned, ...standing }: Standing,
  startDate: JapanDate | null,
  { assigneeName, corrected }: Hands = { assigneeName: null, corrected: false },
): string {
  if (statusAfter("takeOn", "staff", standing) && (corrected || assigneeName !== null)) {
    const came = corrected ? "お客様が申込内容を修正しました。" : `担当は${assigneeName}です。`;
    const next = assigned === "other" ? "担当者が不在のときは、審査を引き継いでください。" : "審査を開始してください。";
    return came + next;
  }
  const step = nextSteps.find(({ act, by }) => statusAfter(act, by, standing));
  if (step) return step.sentence;
  const start = startDate ? `利用開始日（${formatLong(startDate)}）` : "利用開始日";
  if (statusAfter("completeCertificates", "staff", standing)) {
    return `${start}までに、発行作業を完了してください。`;
  }
  if (statusAfter("startUse", "system", standing)) return `${start}になると、自動的に利用開始になります。`;
  return "この申込の手続きは終わっています。";
}
