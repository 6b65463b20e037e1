"use client";

interface NextPageProps {
  /** Names the list: 申込審査一覧. */
  label: string;
  /** Missing on the first page. */
  firstHref?: string;
  /** Missing on the last page. */
  nextHref?: string;
  pageSize: number;
}

/** Forward through a list of unknown length; backward is the browser's own way back. */
export function NextPage({ label, firstHref, nextHref, pageSize }: NextPageProps) {
  if (!firstHref && !nextHref) return null;
  return (
    <nav className="pagination" aria-label={`${label}のページ送り`}>
      <span>{firstHref && <a href={firstHref}>先頭に戻る</a>}</span>
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
