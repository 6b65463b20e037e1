import type { ReactNode } from "react";

export interface ColumnHead {
  key: string;
  /** Head of the column, and the label of the value when the rows are shown as cards. */
  head: string;
  /** Common head above neighbouring columns of the same group, e.g. 利用者ID. */
  group?: string;
  align?: "start" | "center" | "end";
  /** Set in digits of equal width and never broken over lines: codes, dates, amounts. */
  code?: boolean;
  /** May break at any character, because it has no spaces: mail addresses, error texts. */
  long?: boolean;
  /** This cell names its row (a row header). */
  rowHead?: boolean;
  /** The head is for screen readers alone, e.g. over a column of buttons. */
  headHidden?: boolean;
  sort?: "ascending" | "descending";
  /** Makes the head a link that sorts. */
  sortHref?: string;
}

export interface TableColumn<Row> extends ColumnHead {
  cell: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  caption: string;
  captionHidden?: boolean;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
  /** 14 px, for staff. */
  dense?: boolean;
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
}

const classOf = (column: ColumnHead) =>
  [column.align && `table__${column.align}`, column.code && "table__code", column.long && "table__long"]
    .filter(Boolean)
    .join(" ") || undefined;

function Head({ column, rowSpan }: { column: ColumnHead; rowSpan?: number }) {
  const words = column.headHidden ? <span className="visually-hidden">{column.head}</span> : column.head;
  return (
    <th scope="col" rowSpan={rowSpan} className={classOf(column)} aria-sort={column.sort}>
      {column.sortHref ? <a href={column.sortHref}>{words}</a> : words}
    </th>
  );
}

/**
 * The attributes that all cells of a column share. Attributes without a value are left out: React would otherwise send them
 * to the browser once for each row.
 */
function cellsOf<Row>(column: TableColumn<Row>) {
  const className = classOf(column);
  return {
    key: column.key,
    as: column.rowHead ? ("th" as const) : ("td" as const),
    attributes: {
      ...(column.rowHead && { scope: "row" }),
      ...(className && { className }),
      "data-label": column.group ? `${column.group} ${column.head}` : column.head,
    },
    cell: column.cell,
  };
}

/** Puts neighbouring columns of the same group together. */
function runsOf(columns: readonly ColumnHead[]) {
  const runs: { group?: string; columns: ColumnHead[] }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column.group && last.group === column.group) last.columns.push(column);
    else runs.push({ group: column.group, columns: [column] });
  }
  return runs;
}

/** Rows under sticky heads. On screens too narrow for the columns, each row becomes a card with labels. */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, dense, empty }: TableProps<Row>) {
  if (rows.length === 0 && empty) return empty;
  const runs = runsOf(columns);
  const grouped = runs.some((run) => run.group);
  const cells = columns.map(cellsOf);
  const size = columns.length > 7 ? " table-frame--wide" : "";
  return (
    <div className={`table-frame${size}`}>
      <table className={dense ? "table table--dense" : "table"}>
        <caption className={captionHidden ? "visually-hidden" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {runs.map((run) =>
              run.group ? (
                <th key={run.group} scope="colgroup" colSpan={run.columns.length} className="table__group">
                  {run.group}
                </th>
              ) : (
                run.columns.map((column) => <Head key={column.key} column={column} rowSpan={grouped ? 2 : undefined} />)
              ),
            )}
          </tr>
          {grouped && (
            <tr>
              {columns
                .filter((column) => column.group)
                .map((column) => (
                  <Head key={column.key} column={column} />
                ))}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={rowKey(row, index)}>
              {cells.map(({ key, as: Cell, attributes, cell }) => (
                <Cell key={key} {...attributes}>
                  <div className="table__value">{cell(row)}</div>
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
