/** What a spreadsheet would take for a formula; in a cell it gets an apostrophe in front. */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** One line of a CSV file, CRLF included. Cells with commas, quotes or line breaks are quoted. */
export function csvLine(cells: readonly string[]): string {
  const line = cells.map((cell) => {
    const safe = formulaStart.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${line.join(",")}\r\n`;
}

/** Tells Excel that a CSV file is UTF-8. */
export const csvStart = "\ufeff";
