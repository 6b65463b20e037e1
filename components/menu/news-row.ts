import type { NewsItem } from "@/lib/domain/application/application-event";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import type { NewsRow } from "./news-list";

/** What the menu shows of a piece of news. */
export const newsRow = ({ at, receiptNumber, sentence }: NewsItem): NewsRow => ({
  at: at.toISOString(),
  words: formatInstant(at),
  receiptNumber,
  sentence,
});
