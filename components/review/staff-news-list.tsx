"use client";

import { paths } from "@/lib/domain/paths";
import type { NewsLine } from "../menu/news-list";

/** What others did to the reader's cases: when, which one, and what. */
export function StaffNewsList({ news }: { news: readonly NewsLine[] }) {
  return (
    <ul className="staff-news">
      {news.map(({ at, words, receiptNumber, sentence }) => (
        <li key={`${at} ${receiptNumber} ${sentence}`}>
          <time dateTime={at}>{words}</time>
          {receiptNumber && (
            <a className="code" href={paths.review(receiptNumber)}>
              {receiptNumber}
            </a>
          )}
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
