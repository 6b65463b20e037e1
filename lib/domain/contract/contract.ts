import type { JapanDate } from "../calendar/japan-date";
import type { Industry } from "./industry";
import type { ProcessingMode } from "./processing-mode";
import type { System } from "./system";

/** An office's contract as it stands, without any secret. It is plain data: applications keep a copy as their "before". */
export interface Contract {
  readonly version: number;
  readonly company: ContractCompany;
  readonly office: ContractOffice;
  readonly systemManager: SystemManager;
  readonly userCodes: readonly ContractUserCode[];
  readonly terminals: readonly ContractTerminal[];
}

export interface ContractCompany {
  readonly name: string;
  readonly abbreviation: string;
  readonly address: string;
  readonly contractorTitle: string;
  readonly contractorName: string;
}

export interface ContractOffice {
  readonly officeCode: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  readonly fax: string | null;
  readonly customsOffice: string;
  readonly billingCode: string;
  readonly billingName: string;
  readonly billingAddress: string;
  readonly pricePlan: "A" | "B";
}

export interface SystemManager {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly department: string | null;
  readonly title: string | null;
  readonly phone: string;
  readonly emergencyFax: string | null;
  readonly email: string;
}

export interface ContractUserCode {
  readonly code: string;
  readonly system: System;
  readonly industries: readonly Industry[];
  readonly singleSignOn: boolean;
  readonly statisticsPaid: boolean;
  readonly statisticsFree: boolean;
  readonly bondedArchive: boolean;
  readonly sharedWithOffices: boolean;
  readonly userIds: readonly ContractUserId[];
}

/** Usable from `startDate`; with an `endDate`, no longer usable from that day on. */
export interface Term {
  readonly startDate: JapanDate;
  readonly endDate: JapanDate | null;
}

export interface ContractUserId extends Term {
  readonly identificationNumber: string;
  readonly industry: Industry;
  readonly processingMode: ProcessingMode;
}

export interface ContractTerminal extends Term {
  readonly name: string;
  readonly kind: "NET_NACCS" | "EBMS" | "WEB_NACCS";
  readonly accessKey: string | null;
  /** The last day of the digital certificate's validity (R17); null where there is none. */
  readonly certificateValidThrough: JapanDate | null;
}

const terminalKindWords: Record<ContractTerminal["kind"], string> = {
  NET_NACCS: "netNACCS",
  EBMS: "ebMS",
  WEB_NACCS: "web",
};

/** 利用機器区分, as the portal's tables write it. */
export const terminalKindWord = (kind: ContractTerminal["kind"]): string => terminalKindWords[kind];

export type TermState = "upcoming" | "active" | "ending" | "ended";

/** Where a term stands on a day: ending means still usable with its last day already fixed. */
export function termState(term: Term, today: JapanDate): TermState {
  if (term.endDate !== null && term.endDate <= today) return "ended";
  if (term.startDate > today) return "upcoming";
  return term.endDate === null ? "active" : "ending";
}

/** The identification numbers a customer holds for the future: active or approved to come, and not about to end. */
export const heldUserIds = (code: ContractUserCode): ContractUserId[] =>
  code.userIds.filter((userId) => userId.endDate === null);

export const heldTerminals = (contract: Contract, kind: ContractTerminal["kind"]): ContractTerminal[] =>
  contract.terminals.filter((terminal) => terminal.kind === kind && terminal.endDate === null);

/** R13: an office that uses netNACCS can use WebNACCS with the IDs and terminals it has. */
export const usesNetNaccs = (contract: Contract): boolean =>
  contract.userCodes.some((code) => heldUserIds(code).some((userId) => userId.processingMode === "NET_NACCS"));
