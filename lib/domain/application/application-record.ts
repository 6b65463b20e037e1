import type { JapanDate } from "../calendar/japan-date";
import { asksForCertificates } from "../change/built-items";
import type { Issued } from "../change/change-item";
import type { Contract } from "../contract/contract";
import type { Industry } from "../contract/industry";
import type { ProcessingMode } from "../contract/processing-mode";
import type { System } from "../contract/system";
import type { ApplicationContent } from "./application-content";
import type { ApplicationStatus } from "./status";
import type { Standing } from "./transitions";

/** An application as it stands: what pages, mails and PDFs are drawn from. Plain data, no secrets. */
export interface ApplicationRecord {
  readonly id: string;
  readonly receiptNumber: string;
  readonly officeId: string;
  readonly status: ApplicationStatus;
  /** Guards every act: the act names the version it was decided on. */
  readonly version: number;
  readonly content: ApplicationContent;
  /** The contract as it was when this was filed. */
  readonly contractBefore: Contract;
  readonly filedAt: Date;
  readonly startDate: JapanDate | null;
  readonly reviewEndedAt: Date | null;
  readonly certificatesIssuedAt: Date | null;
  readonly passwordsErasedAt: Date | null;
  readonly assignee: { readonly id: string; readonly name: string } | null;
  readonly query: string | null;
  readonly rejectionReason: string | null;
  readonly invalidationReason: string | null;
  readonly issuedUserIds: readonly IssuedUserId[];
  readonly issuedTerminals: readonly IssuedTerminal[];
}

export interface IssuedUserId {
  readonly id: string;
  readonly userCode: string;
  readonly system: System;
  readonly identificationNumber: string;
  readonly industry: Industry;
  readonly processingMode: ProcessingMode;
}

export interface IssuedTerminal {
  readonly name: string;
  readonly accessKey: string | null;
  readonly validThrough: JapanDate | null;
}

export const standingOf = (application: ApplicationRecord): Standing => ({
  status: application.status,
  asksForCertificates: asksForCertificates(application.content.changes),
});

/** What the blocks show in place of counts once numbers and terminal names exist. */
export const issuedOf = (application: ApplicationRecord): Issued => ({
  userIds: application.issuedUserIds,
  terminalNames: application.issuedTerminals.map((terminal) => terminal.name),
});
