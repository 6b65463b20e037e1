import type { AuditRow } from "@/components/audit/audit-table";
import type { AuditListing } from "@/lib/data/audit-entries";
import { isReceiptNumber } from "@/lib/domain/application/receipt-number";
import { auditDetailText, auditWord } from "@/lib/domain/audit/audit-words";
import { chainName, chainsOfFacts } from "@/lib/domain/audit/verified-chain";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";

/** What 監査ログ shows of entries. */
export const auditRows = (entries: readonly AuditListing[]): AuditRow[] =>
  entries.map(({ id, at, actorName, loginId, address, action, subject, detail }) => {
    const text = action.endsWith("-chains") ? "" : auditDetailText(detail);
    return {
      id,
      at: formatInstant(at),
      who: actorName,
      act: auditWord(action),
      subject,
      ...(loginId !== null && { loginId }),
      ...(address !== null && { address }),
      ...subjectLink(action, subject),
      ...(text && { detail: text }),
    };
  });

function subjectLink(action: string, subject: string): { readonly subjectHref?: string } {
  if (isReceiptNumber(subject)) return { subjectHref: paths.review(subject) };
  return action === "resend-mail" ? { subjectHref: paths.adminMailItem(subject) } : {};
}

interface Verification {
  readonly at: Date;
  readonly actorName: string;
  readonly detail: unknown;
}

/** What the notice above the list shows of the last verification. */
export function chainViews({ at, actorName, detail }: Verification) {
  const views = chainsOfFacts(detail).map(({ chain, ...rest }) => ({ name: chainName(chain), ...rest }));
  return { at: formatInstant(at), by: actorName, chains: views };
}
