import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { ApplicationContent } from "../change/application-content";
import { planOf } from "../change/changes";
import type { Contract } from "../contract/contract";
import type { Together } from "../contract/operation-kind";
import type { NamedOffice } from "../contract/other-office";
import { sharedWith, type Touched, touchedBy } from "../contract/touched";
import type { ApplicationStatus } from "./status";
import { statusesBefore } from "./transitions";

/** R24: an application that touches the same part of a contract as another. */
export interface TouchingApplication {
  readonly receiptNumber: string;
  readonly status: ApplicationStatus;
  readonly officeId: string;
  readonly officeCode: string;
  readonly officeName: string;
  readonly wishedStartDate: JapanDate;
  /** The confirmed one. */
  readonly startDate: JapanDate | null;
  /** The paths of all that it touches. */
  readonly touches: readonly string[];
}

/** The statuses in which an application is not over: it is under review, or it was approved and its use has not started. */
export const pendingStatuses: readonly ApplicationStatus[] = [
  ...new Set([
    ...statusesBefore("withdraw"),
    ...statusesBefore("completeCertificates"),
    ...statusesBefore("startUse"),
    ...statusesBefore("invalidate"),
  ]),
];

/** What an application touches, or would; `before` is the contract that the customer saw. */
export const touchedByChanges = (
  changes: ApplicationContent["changes"],
  {
    officeId,
    before,
    offices,
  }: { readonly officeId: string; readonly before: Contract; readonly offices?: readonly NamedOffice[] | undefined },
): readonly Touched[] => touchedBy(planOf(changes, before), { officeId, companyId: before.companyId, offices });

const togetherWords: Record<Together, string> = {
  once: "一度しか行えません",
  laterWins: "利用開始日が後の申込の内容になります",
  addsUp: "両方の申込の分が反映されます",
};

/** What two applications both change, a line each, with what comes of it. `day`: from when the one that is looked at is to hold. */
export const sharedLines = (
  touched: readonly Touched[],
  other: Pick<TouchingApplication, "receiptNumber" | "touches" | "startDate" | "wishedStartDate">,
  day: JapanDate | undefined,
): string[] =>
  sharedWith(other.touches, touched).map(({ label, together, onItsOwnDay }) => {
    if (!together) return label;
    const dated = together === "laterWins" && day && !onItsOwnDay;
    return `${label}（${dated ? whichHolds(other, day) : togetherWords[together]}）`;
  });

/** Of two values for the same thing, the one that begins later holds from its day on. */
function whichHolds(
  { receiptNumber, startDate, wishedStartDate }: Parameters<typeof sharedLines>[1],
  day: JapanDate,
): string {
  const otherDay = startDate ?? wishedStartDate;
  if (otherDay === day) return "同じ日に変わるため、後に承認した申込の内容になります";
  return otherDay > day
    ? `${formatLong(otherDay)}からは${receiptNumber}の内容になります`
    : `${formatLong(day)}からはこの申込の内容になります`;
}
