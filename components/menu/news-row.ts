import { consentNewsKind, type NewsItem, newsKind } from "@/lib/domain/application/news";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import type { NewsLine, NewsRow } from "./news-list";

/** A piece of news as every menu shows it. */
export const newsLine = ({ at, receiptNumber, sentence }: NewsItem): NewsLine => ({
  at: at.toISOString(),
  words: formatInstant(at),
  ...(receiptNumber ? { receiptNumber } : {}),
  sentence,
});

/** What the menu of an office shows of it besides: what it is about, and the way there. */
export const newsRow = (item: NewsItem): NewsRow => ({
  ...newsLine(item),
  ...(item.consentId
    ? { kind: consentNewsKind, href: paths.consent(item.consentId) }
    : item.receiptNumber
      ? { kind: newsKind, href: paths.application(item.receiptNumber) }
      : { kind: "契約内容", href: paths.contract }),
});
