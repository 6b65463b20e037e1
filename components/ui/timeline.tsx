"use client";

import type { ReactNode } from "react";

export interface TimelineEntry {
  key: string;
  /** As people read it: 2026年12月10日(木) 10:05. */
  when: string;
  /** ISO instant or date, for machines. */
  dateTime?: string;
  /** A plain sentence. */
  sentence: ReactNode;
  /** Who, where it matters. */
  who?: string;
  /** Longer words: the text of a question. */
  detail?: ReactNode;
}

/** What happened, newest first or oldest first as given. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className="timeline__entry">
          <p className="timeline__when">
            <time dateTime={entry.dateTime}>{entry.when}</time>
            {entry.who && <span>{entry.who}</span>}
          </p>
          <div className="timeline__sentence">{entry.sentence}</div>
          {entry.detail && <div className="timeline__detail">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
