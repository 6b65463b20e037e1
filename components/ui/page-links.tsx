"use client";

interface PageLinksProps {
  /** Names the list: 申込情報一覧. */
  readonly label: string;
  readonly pageSize: number;
  /** 21～40件目（全123件） */
  readonly position: string;
  readonly previousHref?: string;
  readonly nextHref?: string;
}

/** Back and forth in a list whose length is known. */
export function PageLinks({ label, pageSize, position, previousHref, nextHref }: PageLinksProps) {
  return (
    <nav className="pagination" aria-label={`${label}のページ送り`}>
      <span>
        {previousHref && (
          <a rel="prev" href={previousHref}>
            <span aria-hidden="true">‹ </span>前の{pageSize}件
          </a>
        )}
      </span>
      <span className="pagination__position">{position}</span>
      <span>
        {nextHref && (
          <a rel="next" href={nextHref}>
            次の{pageSize}件<span aria-hidden="true"> ›</span>
          </a>
        )}
      </span>
    </nav>
  );
}
