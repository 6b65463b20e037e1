import type { Actor } from "../account/actor";
import type { BusinessCalendar } from "../calendar/business-days";
import type { JapanDate } from "../calendar/japan-date";
import type { ApplicationContent } from "../change/application-content";
import type { WizardStep } from "../change/wizard-steps";
import { type Contract, findUserCode } from "../contract/contract";
import type { Industry } from "../contract/industry";
import type { ProcessingMode } from "../contract/processing-mode";
import type { System } from "../contract/system";
import { bearsCertificate, kindsIn, type TerminalCounts, type TerminalKind } from "../contract/terminal-kind";
import type { ApplicationStatus } from "./status";
import type { Standing } from "./transitions";
import { type Turn, turnOf } from "./turn";

/** An application as it stands: what pages, mails and PDFs are drawn from. Plain data, no secrets. */
export interface ApplicationRecord {
  readonly id: string;
  readonly receiptNumber: string;
  readonly officeId: string;
  readonly status: ApplicationStatus;
  /** Guards every act: the act names the version it was decided on. */
  readonly version: number;
  readonly content: ApplicationContent;
  /** The contract without and with what this asks for: on the wished date as known at filing, once approved on its start date. */
  readonly contractBefore: Contract;
  readonly contractAfter: Contract;
  /** The last entry of the ledger that `contractBefore` was folded from. */
  readonly ledgerSeq: number;
  /** How many terminals and certificates it asks for, by kind. */
  readonly terminalsOrdered: TerminalCounts;
  readonly filedAt: Date;
  readonly startDate: JapanDate | null;
  /** The confirmed start date before it was last changed; null where it never was. */
  readonly previousStartDate: JapanDate | null;
  /** What the customer was told about the change; may be empty. */
  readonly startDateMessage: string | null;
  /** R4: passwords can be read through this day at least, as the customer was told so; null before approval. */
  readonly passwordsPromisedThrough: JapanDate | null;
  readonly reviewEndedAt: Date | null;
  readonly certificatesIssuedAt: Date | null;
  readonly passwordsErasedAt: Date | null;
  /** When the office said that it has written the passwords down. */
  readonly passwordsNotedAt: Date | null;
  /** Since when it waits for the one who must act now (R22). */
  readonly waitingSince: Date;
  /** When it came back last: answered or corrected. */
  readonly correctedAt: Date | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly query: string | null;
  /** When the question was asked, or something was last added to it: the time for the answer runs from there. */
  readonly queryAskedAt: Date | null;
  /** The step of the wizard that it is about. */
  readonly queryStep: WizardStep | null;
  /** When the portal itself reminded of it. */
  readonly queryRemindedAt: Date | null;
  readonly rejectionReason: string | null;
  readonly invalidationReason: string | null;
  readonly issuedUserIds: readonly IssuedUserId[];
  readonly issuedTerminals: readonly IssuedTerminal[];
}

export interface IssuedUserId {
  readonly userCode: string;
  readonly system: System;
  readonly identificationNumber: string;
  readonly industry: Industry;
  readonly processingMode: ProcessingMode;
}

/** A UserId as it is written: 1ANACD0A. */
export const userIdOf = ({ userCode, identificationNumber }: IssuedUserId): string => userCode + identificationNumber;

export interface IssuedTerminal {
  readonly name: string;
  readonly kind: TerminalKind;
  readonly accessKey: string | null;
  readonly validThrough: JapanDate | null;
}

/** What the table of transitions needs to know (R2); of whose case it is, where the actor is one of the Center's staff. */
export const standingOf = (
  { status, terminalsOrdered, assignee }: Pick<ApplicationRecord, "status" | "terminalsOrdered" | "assignee">,
  actor?: Actor,
): Standing => ({
  status,
  asksForTerminals: kindsIn(terminalsOrdered).length > 0,
  ...(actor?.kind === "staff" && {
    assigned:
      assignee === null ? ("nobody" as const) : assignee.id === actor.accountId ? ("me" as const) : ("other" as const),
  }),
});

/** R22: whose turn it is. */
export const turnOfApplication = (application: ApplicationRecord, calendar: BusinessCalendar): Turn =>
  turnOf({ ...application, ...standingOf(application), assigneeName: application.assignee?.name ?? null }, calendar);

/** Whether it has something for the ID notice: UserIds, or terminals that are issued now or later. */
export const issuesNumbers = ({ issuedUserIds, issuedTerminals, terminalsOrdered }: ApplicationRecord): boolean =>
  issuedUserIds.length > 0 || issuedTerminals.length > 0 || kindsIn(terminalsOrdered).length > 0;

/** Whether certificates are to be fetched, now or once they are issued. */
export const bringsCertificates = ({ terminalsOrdered }: Pick<ApplicationRecord, "terminalsOrdered">): boolean =>
  kindsIn(terminalsOrdered).some(bearsCertificate);

/** What was issued: the numbers and names that the contract has afterwards. */
export function issuedBetween({
  contractBefore: before,
  contractAfter: after,
}: Pick<ApplicationRecord, "contractBefore" | "contractAfter">): Pick<
  ApplicationRecord,
  "issuedUserIds" | "issuedTerminals"
> {
  const held = new Set(before.terminals.map(({ name }) => name));
  return {
    issuedUserIds: after.userCodes.flatMap(({ code, system, userIds }) => {
      const numbers = findUserCode(before, code)?.userIds.map((userId) => userId.identificationNumber) ?? [];
      return userIds
        .filter(({ identificationNumber: number }) => number !== "" && !numbers.includes(number))
        .map(({ startDate: _, ...userId }) => ({ userCode: code, system, ...userId }));
    }),
    issuedTerminals: after.terminals
      .filter(({ name }) => !held.has(name))
      .map(({ name, kind, accessKey, certificateValidThrough: validThrough }) => ({
        name,
        kind,
        accessKey,
        validThrough,
      })),
  };
}

/** R7: whether the confirmed start date is another than the customer wished for. */
export const differsFromWish = ({ startDate, content }: ApplicationRecord): boolean =>
  startDate !== null && startDate !== content.wishedStartDate;

/** R5: from when on the Center's letter can be output: 利用開始日, or where a contract ends, the day of its end. Null before approval. */
export const noticeDay = ({
  startDate,
  contractAfter: { ended },
}: Pick<ApplicationRecord, "startDate" | "contractAfter">): JapanDate | null =>
  startDate && ended && ended.from > startDate ? ended.from : startDate;
