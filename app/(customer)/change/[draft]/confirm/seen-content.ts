import { createHash } from "node:crypto";
import { lastSeq } from "@/lib/domain/contract/ledger";
import type { DraftView } from "@/lib/services/draft/read-draft";

/**
 * A fingerprint of what the confirmation shows, except the remarks typed on it. It comes back with 「申込内容を登録する」, so
 * that what is filed is what was confirmed, even where another tab changed the draft in between.
 */
export function seenContent({ reading, ledger }: DraftView): string {
  const { changes, wishedStartDate, reason, applicant } = reading.content ?? {};
  const shown = JSON.stringify([changes, wishedStartDate, reason, applicant, lastSeq(ledger)]);
  return createHash("sha256").update(shown).digest("base64url").slice(0, 22);
}
