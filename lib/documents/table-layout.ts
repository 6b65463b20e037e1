import type { Sheet } from "./sheet";
import type { Align, TextStyle } from "./tagged-pdf";

export interface Cell {
  readonly text: string;
  readonly align?: Align;
  readonly colSpan?: number;
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

export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

export interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  readonly height: number;
}

/** Points between a rule and its text. */
export const insetOf = (table: RuledTable): number => table.inset ?? 4;

/** Height of a row of so many lines. */
const rowHeight = ({ spacing }: Sheet, lines: number, size: number): number =>
  lines * size * spacing.leading + 2 * spacing.padding;

export function placeRows(sheet: Sheet, table: RuledTable, rows: RuledTable["rows"], style: TextStyle): PlacedRow[] {
  const size = style.size ?? 9;
  return rows.map((cells) => {
    let column = 0;
    const placed: PlacedCell[] = [];
    for (const cell of cells) {
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
      column += span;
    }
    const lineCount = Math.max(1, ...placed.map(({ lines }) => lines.length));
    return { cells: placed, height: rowHeight(sheet, lineCount, size) };
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

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
