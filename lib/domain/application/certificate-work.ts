import * as z from "zod/mini";
import { type BusinessCalendar, businessDaysUntil } from "../calendar/business-days";
import { daysLeftSentence } from "../calendar/days-left-sentence";
import type { JapanDate } from "../calendar/japan-date";
import type { TerminalCounts } from "../contract/terminal-kind";
import { multiField } from "../text/field";
import { isReceiptNumber } from "./receipt-number";

/** A case whose terminals or certificates are to be issued (R17). */
export interface CertificateCase {
  readonly receiptNumber: string;
  readonly version: number;
  readonly startDate: JapanDate;
  readonly terminalsOrdered: TerminalCounts;
  readonly companyName: string;
  readonly officeName: string;
  readonly officeCode: string;
  readonly assigneeName: string | null;
}

/** A case as it was seen when it was ticked. */
export interface SeenCase {
  readonly receiptNumber: string;
  readonly seenVersion: number;
}

/** So many cases stand on the list, and can be done at once. */
export const mostCertificateCases = 100;

/** What the check box of a case posts: its receipt number and the version that was seen. */
export const seenCaseValue = ({ receiptNumber, version }: Pick<CertificateCase, "receiptNumber" | "version">): string =>
  `${receiptNumber}.${version}`;

function readSeenCase(value: string): SeenCase[] {
  const [receiptNumber = "", version = ""] = value.split(".");
  const readable = isReceiptNumber(receiptNumber) && /^[1-9]\d{0,8}$/.test(version);
  return readable ? [{ receiptNumber, seenVersion: Number(version) }] : [];
}

/** 選択した案件の発行作業を完了する */
export const certificateWorkFormSchema = z.object({
  cases: multiField<readonly SeenCase[]>((typed) => {
    const ticked = [...new Set(typed.filter((value) => value !== ""))].slice(0, mostCertificateCases);
    const cases = ticked.flatMap(readSeenCase);
    if (cases.length === 0) return { problem: "発行作業を完了する案件に、1件以上チェックを入れてください。" };
    if (cases.length < ticked.length) {
      return { problem: "選択した案件を読み取れませんでした。一覧でチェックを入れ直してください。" };
    }
    return { value: cases };
  }),
});

/** あと3営業日 until the start date; how late it is afterwards. */
export function daysToStart(startDate: JapanDate, today: JapanDate, calendar: BusinessCalendar): string {
  return startDate === today ? "本日が利用開始日" : daysLeftSentence(businessDaysUntil(today, startDate, calendar));
}
