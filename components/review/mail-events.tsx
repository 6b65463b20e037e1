"use client";

import { Timeline } from "../ui/timeline";

/** Something that became of a mail, in words. */
export interface MailEventEntry {
  readonly key: string;
  readonly when: string;
  readonly dateTime: string;
  readonly sentence: string;
  readonly who?: string;
  /** What the other side said. */
  readonly error?: string;
  readonly reason?: string;
}

/** The tries at a mail and who had it sent again, oldest first. */
export function MailEvents({ entries }: { entries: readonly MailEventEntry[] }) {
  return (
    <Timeline
      label="送信の記録"
      entries={entries.map(({ error, reason, ...entry }) => ({
        ...entry,
        ...(error !== undefined && { detail: <span lang="en">{error}</span> }),
        ...(reason !== undefined && { detail: `理由: ${reason}` }),
      }))}
    />
  );
}
