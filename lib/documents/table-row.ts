import type { Sheet } from "./sheet";
import { frame, strike } from "./table-frame";
import { insetOf, type PlacedRow, type RuledTable } from "./table-layout";
import type { StructureElement } from "./tagged-pdf";

export function drawRow(
  sheet: Sheet,
  table: RuledTable,
  row: PlacedRow,
  size: number,
  parent: StructureElement,
  nextPage: () => void,
): void {
  const { leading, padding } = sheet.spacing;
  const lineHeight = size * leading;
  const tr = sheet.pdf.element("TR", parent);
  const elements = row.cells.map(({ cell }) =>
    cell.rowHead
      ? sheet.pdf.element("TH", tr, { Scope: "Row" })
      : sheet.pdf.element("TD", tr, cell.colSpan ? { ColSpan: cell.colSpan } : undefined),
  );
  const lineCount = Math.max(1, ...row.cells.map(({ lines }) => lines.length));
  for (let from = 0; from < lineCount; ) {
    const room = Math.floor((sheet.bottom - sheet.y - 2 * padding) / lineHeight);
    if (room < 1) {
      nextPage();
      continue;
    }
    const count = Math.min(room, lineCount - from);
    const height = count * lineHeight + 2 * padding;
    row.cells.forEach((placed) => {
      frame(sheet, table, placed.column, { ...placed, y: sheet.y, height }, placed.cell.rowHead === true);
    });
    row.cells.forEach((placed, index) => {
      const { cell, x, width } = placed;
      const lines = placed.lines.slice(from, from + count);
      const element = elements[index];
      if (!element || lines.length === 0) return;
      const spare = lineCount <= room ? (height - 2 * padding - lines.length * lineHeight) / 2 : 0;
      const top = sheet.y + padding + spare;
      const box = { x: x + insetOf(table), width: width - 2 * insetOf(table), size, align: cell.align ?? "left" };
      sheet.pdf.within(element, cell.rowHead ? "TH" : "TD", () => sheet.pdf.drawLines(lines, top, box));
      if (!cell.struck || cell.text === "") return;
      lines.forEach((_, line) => {
        strike(sheet, { x: box.x, y: top + (line + 0.5) * lineHeight, width: box.width });
      });
    });
    sheet.y += height;
    from += count;
  }
  for (const element of elements) element.end();
  tr.end();
}
