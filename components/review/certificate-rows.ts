import { type CertificateCase, daysToStart, seenCaseValue } from "@/lib/domain/application/certificate-work";
import { certificatesUrgentWithin } from "@/lib/domain/application/staff-work";
import { addBusinessDays, type BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { terminalCountWords } from "@/lib/domain/contract/terminal-kind";
import type { CertificateRow } from "./certificate-table";

/** What 端末・証明書発行作業 shows of its cases; `ticked` are the values of the check boxes that are ticked to begin with. */
export function certificateRows(
  cases: readonly CertificateCase[],
  ticked: readonly string[],
  today: JapanDate,
  calendar: BusinessCalendar,
): CertificateRow[] {
  const urgentThrough = addBusinessDays(today, certificatesUrgentWithin, calendar);
  return cases.map((one) => {
    const { receiptNumber, startDate, terminalsOrdered, companyName, officeName, officeCode, assigneeName } = one;
    const value = seenCaseValue(one);
    return {
      receiptNumber,
      value,
      ...(ticked.includes(value) && { ticked: true }),
      start: formatLong(startDate),
      left: daysToStart(startDate, today, calendar),
      ...(startDate <= urgentThrough && { urgent: true }),
      ordered: terminalCountWords(terminalsOrdered),
      companyName,
      office: `${officeName} ${officeCode}`,
      ...(assigneeName !== null && { assignee: assigneeName }),
    };
  });
}
