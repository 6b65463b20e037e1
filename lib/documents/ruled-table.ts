import { type Align, leading, type Sheet, type TextStyle } from "./sheet";

type StructureElement = PDFKit.PDFStructureElement;

export interface Cell {
  readonly text: string;
  readonly align?: Align;
  readonly colSpan?: number;
  /** Heads only. */
  readonly rowSpan?: number;
  /** A head of its row: shaded and tagged as such. */
  readonly rowHead?: boolean;
  readonly struck?: boolean;
}

export interface RuledTable {
  /** Points; together the width of the table. */
  readonly columns: readonly number[];
  /** Repeated on every page the table runs over. */
  readonly head?: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
  readonly size?: number;
  readonly headSize?: number;
  /** Points between a rule and its text; narrow columns ask for less. */
  readonly inset?: number;
  /** Left border of this column is drawn stronger: the line between before and after. */
  readonly divideAt?: number;
}

interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  readonly height: number;
}

const padding = { x: 4, y: 2.5 };
const insetOf = (table: RuledTable): number => table.inset ?? padding.x;
/** Tables up to this height (points) start a new page rather than being parted. */
const keptTogether = 120;
const shade = "#eef0f3";
const rule = { color: "#4d4d4d", thin: 0.4, strong: 1 };

/** Draws a ruled table at the sheet's `y` and moves it below. Rows taller than a page go on over the next. */
export async function drawTable(sheet: Sheet, table: RuledTable): Promise<void> {
  const size = table.size ?? 9;
  const head = placeRows(sheet, table, table.head ?? [], { size: table.headSize ?? size });
  const rows = placeRows(sheet, table, table.rows, { size });
  const headHeight = sum(stretchForSpans(head, table.headSize ?? size).map((row) => row.height));
  const element = sheet.element("Table");

  const height = headHeight + sum(rows.map((row) => row.height));
  const firstRow = headHeight + Math.min(rows[0]?.height ?? 0, size * leading * 3 + 2 * padding.y);
  sheet.ensure(height <= keptTogether ? height : firstRow);
  drawHead(sheet, table, head, element);
  const nextPage = () => {
    sheet.newPage();
    drawHead(sheet, table, head);
  };
  for (const row of rows) {
    await sheet.breathe();
    const fitsOnFreshPage = row.height <= sheet.bottom - sheet.top - headHeight;
    if (fitsOnFreshPage && sheet.y + row.height > sheet.bottom) nextPage();
    drawRow(sheet, table, row, size, element, nextPage);
  }
  element.end();
}

function placeRows(sheet: Sheet, table: RuledTable, rows: RuledTable["rows"], style: TextStyle): PlacedRow[] {
  const size = style.size ?? 9;
  // Columns that a head cell of a row above still covers, with the rows left.
  const covered = new Map<number, number>();
  return rows.map((cells) => {
    let column = 0;
    const placed: PlacedCell[] = [];
    for (const cell of cells) {
      while ((covered.get(column) ?? 0) > 0) {
        covered.set(column, (covered.get(column) ?? 0) - 1);
        column += 1;
      }
      const span = cell.colSpan ?? 1;
      const width = sum(table.columns.slice(column, column + span));
      const x = sheet.left + sum(table.columns.slice(0, column));
      const inner = width - 2 * insetOf(table);
      const lines = sheet.lines(cell.text, inner, style);
      placed.push({
        cell,
        column,
        x,
        width,
        lines: table.head === rows ? balanced(sheet, cell.text, inner, lines, style) : lines,
      });
      if (cell.rowSpan) for (let i = 0; i < span; i++) covered.set(column + i, cell.rowSpan - 1);
      column += span;
    }
    const own = placed.filter(({ cell }) => (cell.rowSpan ?? 1) === 1);
    const lineCount = Math.max(1, ...own.map(({ lines }) => lines.length));
    return { cells: placed, height: lineCount * size * leading + 2 * padding.y };
  });
}

/** The same number of lines, as even as they can be: 処理/方式 rather than 処理方/式. */
function balanced(
  sheet: Sheet,
  text: string,
  width: number,
  lines: readonly string[],
  style: TextStyle,
): readonly string[] {
  const size = style.size ?? 9;
  for (let narrow = Math.ceil(text.length / lines.length) * size; narrow < width; narrow += size) {
    const even = sheet.lines(text, narrow, style);
    if (even.length <= lines.length) return even;
  }
  return lines;
}

/** Without a parent it is the head repeated on a further page, which a screen reader has already read. */
function drawHead(sheet: Sheet, table: RuledTable, placed: readonly PlacedRow[], parent?: StructureElement): void {
  const size = table.headSize ?? table.size ?? 9;
  const head = stretchForSpans(placed, size);
  head.forEach((row, index) => {
    const tr = parent && sheet.element("TR", parent);
    for (const { cell, column, x, width, lines } of row.cells) {
      const height = sum(head.slice(index, index + (cell.rowSpan ?? 1)).map((each) => each.height));
      frame(sheet, table, column, { x, y: sheet.y, width, height }, true);
      const top = sheet.y + (height - lines.length * size * leading) / 2;
      const box = { x: x + insetOf(table), width: width - 2 * insetOf(table), size, align: "center" as const };
      if (tr) {
        const th = sheet.element("TH", tr, {
          Scope: "Column",
          ...(cell.colSpan ? { ColSpan: cell.colSpan } : {}),
          ...(cell.rowSpan ? { RowSpan: cell.rowSpan } : {}),
        });
        sheet.within(th, "TH", () => sheet.drawLines(lines, top, box));
        th.end();
      } else {
        sheet.decorate("Pagination", () => sheet.drawLines(lines, top, box));
      }
    }
    tr?.end();
    sheet.y += row.height;
  });
}

/** Makes the last row a head cell reaches over high enough for that cell. */
function stretchForSpans(head: readonly PlacedRow[], size: number): PlacedRow[] {
  const heights = head.map((row) => row.height);
  head.forEach((row, index) => {
    for (const { cell, lines } of row.cells) {
      const span = cell.rowSpan ?? 1;
      const last = index + span - 1;
      const missing = lines.length * size * leading + 2 * padding.y - sum(heights.slice(index, index + span));
      if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
    }
  });
  return head.map((row, index) => ({ ...row, height: heights[index] ?? row.height }));
}

function drawRow(
  sheet: Sheet,
  table: RuledTable,
  row: PlacedRow,
  size: number,
  parent: StructureElement,
  nextPage: () => void,
): void {
  const lineHeight = size * leading;
  const tr = sheet.element("TR", parent);
  const elements = row.cells.map(({ cell }) =>
    cell.rowHead
      ? sheet.element("TH", tr, { Scope: "Row" })
      : sheet.element("TD", tr, cell.colSpan ? { ColSpan: cell.colSpan } : undefined),
  );
  const lineCount = Math.max(1, ...row.cells.map(({ lines }) => lines.length));
  for (let from = 0; from < lineCount; ) {
    const room = Math.floor((sheet.bottom - sheet.y - 2 * padding.y) / lineHeight);
    if (room < 1) {
      nextPage();
      continue;
    }
    const count = Math.min(room, lineCount - from);
    const height = count * lineHeight + 2 * padding.y;
    row.cells.forEach((placed) => {
      frame(sheet, table, placed.column, { ...placed, y: sheet.y, height }, placed.cell.rowHead === true);
    });
    row.cells.forEach((placed, index) => {
      const { cell, x, width } = placed;
      const lines = placed.lines.slice(from, from + count);
      const element = elements[index];
      if (!element || lines.length === 0) return;
      const spare = lineCount <= room ? (height - 2 * padding.y - lines.length * lineHeight) / 2 : 0;
      const top = sheet.y + padding.y + spare;
      const box = { x: x + insetOf(table), width: width - 2 * insetOf(table), size, align: cell.align ?? "left" };
      sheet.within(element, cell.rowHead ? "TH" : "TD", () => sheet.drawLines(lines, top, box));
      if (cell.struck && cell.text !== "") strike(sheet, { x: box.x, y: top + lineHeight / 2, width: box.width });
    });
    sheet.y += height;
    from += count;
  }
  for (const element of elements) element.end();
  tr.end();
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function frame(sheet: Sheet, table: RuledTable, column: number, box: Box, shaded: boolean): void {
  sheet.decorate("Layout", (pdf) => {
    pdf.lineWidth(rule.thin).strokeColor(rule.color).rect(box.x, box.y, box.width, box.height);
    if (shaded) pdf.fillAndStroke(shade, rule.color);
    else pdf.stroke();
    if (column === table.divideAt && column > 0) {
      pdf
        .lineWidth(rule.strong)
        .moveTo(box.x, box.y)
        .lineTo(box.x, box.y + box.height)
        .stroke();
    }
  });
}

function strike(sheet: Sheet, { x, y, width }: Omit<Box, "height">): void {
  sheet.decorate("Layout", (pdf) => {
    pdf
      .lineWidth(0.5)
      .strokeColor(rule.color)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
