/** One line of the bench's outcome. */
export interface Figure {
  readonly what: string;
  /** The values, in the order of the table's columns; a number is printed with `digits` decimals. */
  readonly values: readonly (number | string)[];
  readonly aim?: Aim;
}

/** What a value should be: the lines that miss it are marked, and make `--check` fail. */
interface Aim {
  readonly value: number;
  readonly limit: number;
  readonly atLeast?: boolean;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly figures: readonly Figure[];
  readonly digits?: number;
  readonly note?: string;
}

/** The middle value: of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new RangeError("no values");
  return (low + high) / 2;
}

export const misses = ({ aim }: Figure): boolean =>
  aim !== undefined && (aim.atLeast ? aim.value < aim.limit : aim.value > aim.limit);

/** The table as text for the terminal. */
export function printed({ title, columns, figures, digits = 2, note }: Table): string {
  const head = [title, ...columns, "aim", ""];
  const rows = figures.map((figure) => [
    figure.what,
    ...figure.values.map((value) => (typeof value === "number" ? value.toFixed(digits) : value)),
    ...Array.from({ length: columns.length - figure.values.length }, () => ""),
    figure.aim ? `${figure.aim.atLeast ? "≥" : "≤"} ${figure.aim.limit}` : "",
    figure.aim ? (misses(figure) ? "MISSED" : "met") : "",
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), ...rows.map(line), ...(note ? [note] : [])].join("\n");
}
