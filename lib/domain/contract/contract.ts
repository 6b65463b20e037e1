import type { JapanDate } from "../calendar/japan-date";
import type { Address } from "./address";
import type { EndReason } from "./end-reason";
import type { Industry } from "./industry";
import type { ContractLine } from "./line";
import type { PaymentMethod } from "./payment-method";
import type { PricePlans } from "./price-plan";
import type { ProcessingMode } from "./processing-mode";
import type { JointUse, SharedDevice, SharedUserCode } from "./relations";
import type { Succession } from "./succession";
import type { System } from "./system";
import type { TerminalKind } from "./terminal-kind";

/** An office's contract as it stands on a day, without any secret: what a fold over its ledger gives. Plain data. */
export interface Contract {
  /** How it ended; null as long as it goes on. */
  readonly ended: ContractEnd | null;
  /** 付替 to and from other offices, in the order in which they took effect. */
  readonly moves: readonly ContractMove[];
  /** The last 地位の承継 of the company; null where there was none. */
  readonly succession: Succession | null;
  /** The company the office belongs to on that day. */
  readonly companyId: string;
  readonly company: ContractCompany;
  readonly office: ContractOffice;
  readonly systemManager: SystemManager;
  readonly billing: Billing;
  readonly pricePlans: PricePlans;
  /** メールボックス数 (一般NACCS) */
  readonly mailboxes: number;
  readonly userCodes: readonly ContractUserCode[];
  readonly terminals: readonly ContractTerminal[];
  /** 一般NACCS回線 */
  readonly lines: readonly ContractLine[];
  /** What was approved and has no name yet: terminals and certificates that are still to be issued, each by itself. */
  readonly orderedTerminals: readonly OrderedTerminal[];
  /** UserCodes of other offices of the company that this office may use. */
  readonly sharedUserCodes: readonly SharedUserCode[];
  /** 機器共用: its own devices that others use, too, and those of others that it uses. */
  readonly sharedEquipment: readonly SharedDevice[];
  readonly jointUses: readonly JointUse[];
}

/** 付替: what went to another office or came from there on a day. */
export interface ContractMove {
  readonly day: JapanDate;
  readonly direction: "out" | "in";
  /** The code of the other office. */
  readonly office: string;
  readonly userCodes: readonly string[];
  readonly terminals: readonly string[];
}

/** 契約解除・事業所廃止 */
export interface ContractEnd {
  /** The first day on which there is no contract any more. */
  readonly from: JapanDate;
  readonly reason: EndReason;
  /** Where the last bill's notices go. */
  readonly lastBill: { readonly addressee: string; readonly address: Address };
}

export interface ContractCompany {
  readonly name: string;
  /** フリガナ; "" where it is not known. */
  readonly kana: string;
  readonly abbreviation: string;
  /** 本社所在地, and 本社's phone and FAX; "" where they are not known. */
  readonly address: Address;
  readonly phone: string;
  readonly fax: string;
  readonly contractor: Contractor;
}

/** 契約者: who signs for the company. */
export interface Contractor {
  readonly title: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
}

export interface ContractOffice {
  readonly officeCode: string;
  readonly name: string;
  /** フリガナ; "" where it is not known. */
  readonly kana: string;
  readonly address: Address;
  readonly phone: string;
  readonly fax: string | null;
  readonly customsOffice: string;
}

/** 請求先 */
export interface Billing {
  /** 請求先コード */
  readonly code: string;
  /** 請求書送付先: 宛名, 部署 ("" where there is none) and 所在地. */
  readonly addressee: string;
  readonly department: string;
  readonly address: Address;
  /** 請求先担当者; null where nobody is named. */
  readonly contact: BillingContact | null;
  readonly paymentMethod: PaymentMethod;
  /** 口座振替 is applied for and has not begun. */
  readonly directDebitAsked: boolean;
}

/** 請求先担当者: who gets the notices of bills. */
export interface BillingContact {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly department: string;
  readonly phone: string;
  readonly email: string;
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
  /** The codes of the offices that may use it, too; "" for one whose code is not known. */
  readonly sharedWithOffices: readonly string[];
  readonly userIds: readonly ContractUserId[];
}

export interface ContractUserId {
  /** "" as long as approval has not drawn it: what is only asked for has no number yet. */
  readonly identificationNumber: string;
  readonly industry: Industry;
  readonly processingMode: ProcessingMode;
  /** Usable from this day on. */
  readonly startDate: JapanDate;
}

export interface OrderedTerminal {
  readonly kind: TerminalKind;
  /** The line that it hangs on, where it hangs on one. */
  readonly line?: string;
}

export interface ContractTerminal extends OrderedTerminal {
  readonly name: string;
  /** Null where there is none, and where it is sealed beside the auth codes. */
  readonly accessKey: string | null;
  /** The last day of the digital certificate's validity (R17); null where there is none. */
  readonly certificateValidThrough: JapanDate | null;
  readonly startDate: JapanDate;
}

export const findUserCode = (contract: Contract, code: string): ContractUserCode | undefined =>
  contract.userCodes.find((candidate) => candidate.code === code);

export const terminalsOf = (contract: Contract, ...kinds: readonly TerminalKind[]): ContractTerminal[] =>
  contract.terminals.filter(({ kind }) => kinds.includes(kind));

/** How many there are of some kinds, with those that are still to be issued. */
export const countTerminals = (contract: Contract, ...kinds: readonly TerminalKind[]): number =>
  terminalsOf(contract, ...kinds).length + contract.orderedTerminals.filter(({ kind }) => kinds.includes(kind)).length;

/** R13: an office that uses netNACCS can use WebNACCS with the IDs and terminals it has. */
export const usesNetNaccs = (contract: Contract): boolean =>
  contract.userCodes.some(({ userIds }) => userIds.some(({ processingMode }) => processingMode === "NET_NACCS"));
