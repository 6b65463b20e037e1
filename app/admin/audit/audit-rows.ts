import type { AuditRow } from "@/components/audit/audit-table";
import type { VerifiedChainView } from "@/components/audit/chain-notice";
import type { AuditListing } from "@/lib/data/audit-entries";
import { isReceiptNumber } from "@/lib/domain/application/receipt-number";
import { auditDetailText, auditWord } from "@/lib/domain/audit/audit-words";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";

/** What 監査ログ shows of entries. */
export const auditRows = (entries: readonly AuditListing[]): AuditRow[] =>
  entries.map(({ id, at, actorName, loginId, address, action, subject, detail }) => {
    const text = action === "verify-chains" ? "" : auditDetailText(detail);
    return {
      id,
      at: formatInstant(at),
      who: actorName,
      act: auditWord(action),
      subject,
      ...(loginId !== null && { loginId }),
      ...(address !== null && { address }),
      ...(isReceiptNumber(subject) && { subjectHref: paths.review(subject) }),
      ...(text && { detail: text }),
    };
  });

interface Verification {
  readonly at: Date;
  readonly actorName: string;
  readonly detail: unknown;
}

/** What the notice above the list shows of the last verification. */
export function chainViews({ at, actorName, detail }: Verification) {
  const facts = detail as Readonly<Record<string, string | number>>;
  const view = (chain: string, name: string): VerifiedChainView => ({
    name,
    entries: Number(facts[`${chain}Entries`]),
    head: String(facts[`${chain}Head`]),
    ...(facts[`${chain}Broken`] && { broken: String(facts[`${chain}Broken`]) }),
  });
  return { at: formatInstant(at), by: actorName, chains: [view("audit", "監査ログ"), view("events", "申込履歴")] };
}
