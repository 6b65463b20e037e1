import { newsKind } from "@/lib/domain/application/application-event";
import { paths } from "@/lib/domain/paths";
import { VisuallyHidden } from "../ui/visually-hidden";

/** A line of 新着情報, in the words that it shows. */
export interface NewsRow {
  /** ISO instant, for machines. */
  readonly at: string;
  readonly words: string;
  readonly receiptNumber: string;
  readonly sentence: string;
}

/** 新着情報: when, what kind, which application, what happened, and the way there. */
export function NewsList({ news }: { news: readonly NewsRow[] }) {
  return (
    <ul className="news-list">
      {news.map(({ at, words, receiptNumber, sentence }) => (
        <li key={`${at} ${receiptNumber} ${sentence}`}>
          <p className="news-list__head">
            <time dateTime={at}>{words}</time>
            <strong>{newsKind}</strong>
            <span className="code">【{receiptNumber}】</span>
          </p>
          <p className="news-list__sentence">{sentence}</p>
          <a className="news-list__more" href={paths.application(receiptNumber)}>
            詳細<VisuallyHidden>（{receiptNumber}）</VisuallyHidden>
          </a>
        </li>
      ))}
    </ul>
  );
}
