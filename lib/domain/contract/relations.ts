import type { JapanDate } from "../calendar/japan-date";

// What offices have in common. It stands in the contracts of all of them; they are named by their codes.

/** 共有: a UserCode of another office of the company that this one may use. */
export interface SharedUserCode {
  readonly code: string;
  /** Whose UserCode it is. */
  readonly owner: string;
  readonly startDate: JapanDate;
}

/** 機器共用: a device of one office that another uses, too. */
export interface SharedDevice {
  /** Whose device it is. */
  readonly owner: string;
  readonly user: string;
  /** 論理端末名 */
  readonly device: string;
  readonly startDate: JapanDate;
  /** The last day, where one was agreed. */
  readonly until: JapanDate | null;
}

/** 共同利用: offices that use NACCS together. */
export interface JointUse {
  /** By code, in order. */
  readonly offices: readonly string[];
  /** Who bears the base fee. */
  readonly bearer: string;
  readonly startDate: JapanDate;
}

/** What tells one joint use from others: NAC555+OCE102 */
export const jointUseKey = (offices: readonly string[]): string => offices.toSorted().join("+");
