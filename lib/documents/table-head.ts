import type { Sheet } from "./sheet";
import { frame } from "./table-frame";
import { insetOf, type PlacedRow, type RuledTable, stretchForSpans, sum } from "./table-layout";
import type { StructureElement } from "./tagged-pdf";

/** Without a parent it is the head repeated on a further page, which a screen reader has already read. */
export function drawHead(
  sheet: Sheet,
  table: RuledTable,
  placed: readonly PlacedRow[],
  parent?: StructureElement,
): void {
  const size = table.headSize ?? table.size ?? 9;
  const head = stretchForSpans(sheet, placed, size);
  head.forEach((row, index) => {
    const tr = parent && sheet.pdf.element("TR", parent);
    for (const { cell, column, x, width, lines } of row.cells) {
      const height = sum(head.slice(index, index + (cell.rowSpan ?? 1)).map((each) => each.height));
      frame(sheet, table, column, { x, y: sheet.y, width, height }, true);
      const top = sheet.y + (height - lines.length * size * sheet.spacing.leading) / 2;
      const box = { x: x + insetOf(table), width: width - 2 * insetOf(table), size, align: "center" as const };
      if (tr) {
        const th = sheet.pdf.element("TH", tr, {
          Scope: "Column",
          ...(cell.colSpan ? { ColSpan: cell.colSpan } : {}),
          ...(cell.rowSpan ? { RowSpan: cell.rowSpan } : {}),
        });
        sheet.pdf.within(th, "TH", () => sheet.pdf.drawLines(lines, top, box));
        th.end();
      } else {
        sheet.pdf.decorate("Pagination", () => sheet.pdf.drawLines(lines, top, box));
      }
    }
    tr?.end();
    sheet.y += row.height;
  });
}
