import type { Sheet } from "./sheet";
import { frame } from "./table-frame";
import { insetOf, type PlacedRow, type RuledTable } from "./table-layout";
import type { StructureElement } from "./tagged-pdf";

/** Without a parent it is the head repeated on a further page, which a screen reader has already read. */
export function drawHead(sheet: Sheet, table: RuledTable, head: readonly PlacedRow[], parent?: StructureElement): void {
  const size = table.headSize ?? table.size ?? 9;
  for (const { cells, height } of head) {
    const tr = parent && sheet.pdf.element("TR", parent);
    for (const { cell, column, x, width, lines } of cells) {
      frame(sheet, table, column, { x, y: sheet.y, width, height }, true);
      const top = sheet.y + (height - lines.length * size * sheet.spacing.leading) / 2;
      const box = { x: x + insetOf(table), width: width - 2 * insetOf(table), size, align: "center" as const };
      if (tr) {
        const th = sheet.pdf.element("TH", tr, {
          Scope: "Column",
          ...(cell.colSpan ? { ColSpan: cell.colSpan } : {}),
        });
        sheet.pdf.within(th, "TH", () => sheet.pdf.drawLines(lines, top, box));
        th.end();
      } else {
        sheet.pdf.decorate("Pagination", () => sheet.pdf.drawLines(lines, top, box));
      }
    }
    tr?.end();
    sheet.y += height;
  }
}
