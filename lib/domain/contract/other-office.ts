import type { JapanDate } from "../calendar/japan-date";
import type { Ledger } from "./ledger";

/** What whoever types the code of an office learns of it (R21). */
export interface NamedOffice {
  readonly officeId: string;
  readonly officeCode: string;
  readonly name: string;
  readonly companyId: string;
  readonly companyName: string;
}

/** Another office that an application names. */
export interface OtherOffice extends NamedOffice {
  /** The first day on which it has no contract any more, where its end is decided. */
  readonly endedFrom: JapanDate | null;
  /** The UserCodes that it has. Nobody is told more of them than whether one that was typed is among them (R21). */
  readonly userCodes: readonly string[];
  /** All that was entered for it; absent where the reader may not know of it (R21). Then nothing is rehearsed there. */
  readonly ledger?: Ledger;
}

export const findOffice = <Office extends NamedOffice>(
  offices: readonly Office[] | undefined,
  officeCode: string,
): Office | undefined => offices?.find((office) => office.officeCode === officeCode);

/** 横浜営業所（OCE102）; where it is not known, its code. */
export function officeNamed(offices: readonly NamedOffice[] | undefined, officeCode: string): string {
  const office = findOffice(offices, officeCode);
  return office ? `${office.name}（${officeCode}）` : officeCode;
}
