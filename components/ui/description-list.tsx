"use client";

import type { ReactNode } from "react";

export interface Fact {
  term: string;
  value: ReactNode;
  /** 確定, 変更前 and the like, small below the value. */
  note?: ReactNode;
  /** Takes the whole width: reasons, remarks. */
  wide?: boolean;
}

export interface DescriptionListProps {
  facts: readonly Fact[];
  dense?: boolean;
}

/** Facts in two columns (one on a phone). Empty values read 「—」 with 「なし」 for screen readers. */
export function DescriptionList({ facts, dense }: DescriptionListProps) {
  return (
    <dl className={dense ? "description-list description-list--dense" : "description-list"}>
      {facts.map((fact) => (
        <div
          key={fact.term}
          className={fact.wide ? "description-list__pair description-list__pair--wide" : "description-list__pair"}
        >
          <dt>{fact.term}</dt>
          <dd>
            {fact.value || fact.value === 0 ? (
              fact.value
            ) : (
              <>
                <span aria-hidden="true">—</span>
                <span className="visually-hidden">なし</span>
              </>
            )}
            {fact.note && <span className="description-list__note">{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
