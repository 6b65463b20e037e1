import { formatLong } from "../calendar/japan-date";
import { type Entry, enteredBy, type Ledger, lastSeq } from "./ledger";
import { allEntries, brokenBetween, inLedgerOf, type Ledgers, ledgersWith } from "./ledgers";

/** The entries that undo what an application entered, one in each ledger that it stands in. */
export function revocationOf(ledger: Ledger, applicationId: string): readonly Omit<Entry, "seq">[] {
  const scopes = new Map<string, Omit<Entry, "seq">>();
  for (const { scope, startDate } of enteredBy(ledger, applicationId)) {
    const key = Object.values(scope).join();
    if (!scopes.has(key)) scopes.set(key, { scope, startDate, operation: { type: "revoke" }, applicationId });
  }
  return [...scopes.values()];
}

/** Why an approval cannot be undone: others that were given after it build on it, in one of the ledgers that it stands in. */
export function refuseRevocation(ledgers: Ledgers, applicationId: string): string | undefined {
  const entries = allEntries(ledgers);
  const next = lastSeq(entries) + 1;
  const revocation = revocationOf(entries, applicationId).map((entry, index) => ({ ...entry, seq: next + index }));
  const [broken] = brokenBetween(ledgers, ledgersWith(ledgers, revocation));
  return (
    broken &&
    inLedgerOf(
      broken,
      `後から承認した変更（${formatLong(broken.entry.startDate)}から）がこの承認の内容を前提にしているため、無効にできません。先にその申込を無効にしてください。${broken.sentence}`,
    )
  );
}
