import { stringify } from "csv-stringify/sync";

/** Text is shown as it is written; a date is one to the spreadsheet, too, which sorts and counts by it. */
export type CsvCell = string | { readonly date: string };

/** Digits beside nothing but signs, Latin letters and the words of Japanese dates: 00123, 1E234, DEC01, 12月8日. */
const looksLikeValue = /^(?=.*\p{Nd})[\P{L}\p{Script=Latin}年月日時分秒午前後令和平成昭大正明治元]+$/su;

/** A spreadsheet writes these in capitals: they are values to it. */
const looksLikeTruth = /^(?:true|false)$/i;

/** Tells Excel that a CSV file is UTF-8. */
export const csvStart = "\ufeff";

/**
 * Lines of a CSV file, CRLF included. No text starts a formula: an apostrophe disarms it. What a spreadsheet would take for
 * a number or a date has a tab behind it: it is then shown as it is written, and who reads the file trims the tab off.
 */
export const csvLines = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(
    rows.map((cells) => cells.map(written)),
    {
      record_delimiter: "windows",
      escape_formulas: true,
      quoted_match: /[\t\r\n]/,
    },
  );

function written(cell: CsvCell): string {
  if (typeof cell !== "string") return cell.date;
  return looksLikeValue.test(cell) || looksLikeTruth.test(cell) ? `${cell}\t` : cell;
}
