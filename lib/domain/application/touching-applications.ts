import type { JapanDate } from "../calendar/japan-date";
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

/** What two applications both change, a line each, with what comes of it. */
export const sharedLines = (touched: readonly Touched[], { touches }: Pick<TouchingApplication, "touches">): string[] =>
  sharedWith(touches, touched).map(({ label, together }) =>
    together ? `${label}（${togetherWords[together]}）` : label,
  );
