import type { ReactNode } from "react";

/** What is no longer used, folded: it stays on record, since its numbers are never used again. */
export function EndedRows({ what, count, children }: { what: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <details className="ended-rows">
      <summary>
        廃止した{what}を表示する（{count}件）
      </summary>
      {children}
    </details>
  );
}
