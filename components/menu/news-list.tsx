import { VisuallyHidden } from "../ui/visually-hidden";

/** A piece of news, in the words that it shows. */
export interface NewsLine {
  /** ISO instant, for machines. */
  readonly at: string;
  readonly words: string;
  /** Absent where it is about no application of the reader's own. */
  readonly receiptNumber?: string;
  readonly sentence: string;
}

/** A line of 新着情報. */
export interface NewsRow extends NewsLine {
  readonly kind: string;
  readonly href: string;
}

/** 新着情報: when, what kind, which application, what happened, and the way there. */
export function NewsList({ news }: { news: readonly NewsRow[] }) {
  return (
    <ul className="news-list">
      {news.map(({ at, words, kind, receiptNumber, sentence, href }) => (
        <li key={`${at} ${receiptNumber} ${sentence}`}>
          <p className="news-list__head">
            <time dateTime={at}>{words}</time>
            <strong>{kind}</strong>
            {receiptNumber && <span className="code">【{receiptNumber}】</span>}
          </p>
          <p className="news-list__sentence">{sentence}</p>
          <a className="news-list__more" href={href}>
            詳細<VisuallyHidden>（{receiptNumber ?? kind}）</VisuallyHidden>
          </a>
        </li>
      ))}
    </ul>
  );
}
