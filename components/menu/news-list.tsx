import { type NewsItem, newsKind } from "@/lib/domain/application/application-event";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { VisuallyHidden } from "../ui/visually-hidden";

/** 新着情報: when, what kind, which application, what happened, and the way there. */
export function NewsList({ news }: { news: readonly NewsItem[] }) {
  return (
    <ul className="news-list">
      {news.map(({ id, at, receiptNumber, sentence }) => (
        <li key={id}>
          <p className="news-list__head">
            <time dateTime={at.toISOString()}>{formatInstant(at)}</time>
            <strong>{newsKind}</strong>
            <span className="code">【{receiptNumber}】</span>
          </p>
          <p className="news-list__sentence">{sentence}</p>
          <a className="news-list__more" href={`/applications/${receiptNumber}`}>
            詳細<VisuallyHidden>（{receiptNumber}）</VisuallyHidden>
          </a>
        </li>
      ))}
    </ul>
  );
}
