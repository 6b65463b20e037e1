import { formatLong } from "../calendar/japan-date";
import { type Entry, enteredBy, impossibleIn, type Ledger, lastSeq } from "./ledger";

/** The entries that undo what an application entered, one in each ledger that it stands in. */
export function revocationOf(ledger: Ledger, applicationId: string): readonly Omit<Entry, "seq">[] {
  const scopes = new Map<string, Omit<Entry, "seq">>();
  for (const { scope, startDate } of enteredBy(ledger, applicationId)) {
    const key = Object.values(scope).join();
    if (!scopes.has(key)) scopes.set(key, { scope, startDate, operation: { type: "revoke" }, applicationId });
  }
  return [...scopes.values()];
}

/** Why an approval cannot be undone: others that were given after it build on it. */
export function refuseRevocation(ledger: Ledger, applicationId: string): string | undefined {
  const last = lastSeq(ledger);
  const revocation = revocationOf(ledger, applicationId).map((entry, index) => ({ ...entry, seq: last + 1 + index }));
  const known = new Set(impossibleIn(ledger).map(({ entry }) => entry.seq));
  const broken = impossibleIn([...ledger, ...revocation]).find(({ entry }) => !known.has(entry.seq));
  return (
    broken &&
    `後から承認した変更（${formatLong(broken.entry.startDate)}から）がこの承認の内容を前提にしているため、無効にできません。先にその申込を無効にしてください。${broken.sentence}`
  );
}
