"use client";

import type { ReactNode } from "react";

/** The application in one slim line that stays in sight: office, items, wished date. Give two to four facts. */
export function SummaryBar({ label, facts }: { label: string; facts: readonly { term: string; value: ReactNode }[] }) {
  return (
    <section className="summary-bar" aria-label={label}>
      <dl>
        {facts.map((fact) => (
          <div key={fact.term}>
            <dt>{fact.term}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
