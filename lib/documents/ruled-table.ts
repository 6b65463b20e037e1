import type { Sheet } from "./sheet";
import { drawHead } from "./table-head";
import { placeRows, type RuledTable, sum } from "./table-layout";
import { drawRow } from "./table-row";

/** Tables up to this height (points) start a new page rather than being parted. */
const keptTogether = 120;

/** Draws a ruled table at the sheet's `y` and moves it below. Rows taller than a page go on over the next. */
export function drawTable(sheet: Sheet, table: RuledTable): void {
  const size = table.size ?? 9;
  const head = placeRows(sheet, table, table.head ?? [], { size: table.headSize ?? size });
  const rows = placeRows(sheet, table, table.rows, { size });
  const headHeight = sum(head.map((row) => row.height));
  const element = sheet.pdf.element("Table");

  const height = headHeight + sum(rows.map((row) => row.height));
  const firstRow =
    headHeight + Math.min(rows[0]?.height ?? 0, size * sheet.spacing.leading * 3 + 2 * sheet.spacing.padding);
  sheet.ensure(height <= keptTogether ? height : firstRow);
  drawHead(sheet, table, head, element);
  const nextPage = () => {
    sheet.newPage();
    drawHead(sheet, table, head);
  };
  for (const row of rows) {
    const fitsOnFreshPage = row.height <= sheet.bottom - sheet.top - headHeight;
    if (fitsOnFreshPage && sheet.y + row.height > sheet.bottom) nextPage();
    drawRow(sheet, table, row, size, element, nextPage);
  }
  element.end();
}
