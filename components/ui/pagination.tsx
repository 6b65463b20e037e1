"use client";

interface PaginationProps {
  /** e.g. 新着情報. */
  label: string;
  newerHref?: string;
  olderHref?: string;
  /** e.g. 「1～20件目」, where it is known. */
  position?: string;
}

/** Newer and older pages of a list in order of time. Nothing where there is only one page. */
export function Pagination({ label, newerHref, olderHref, position }: PaginationProps) {
  if (!newerHref && !olderHref) return null;
  return (
    <nav className="pagination" aria-label={`${label}のページ送り`}>
      <span>
        {newerHref && (
          <a rel="prev" href={newerHref}>
            <span aria-hidden="true">‹ </span>新しい{label}を見る
          </a>
        )}
      </span>
      {position && <span className="pagination__position">{position}</span>}
      <span>
        {olderHref && (
          <a rel="next" href={olderHref}>
            以前の{label}を見る<span aria-hidden="true"> ›</span>
          </a>
        )}
      </span>
    </nav>
  );
}
