import type { ChangeRow } from "./change-block";

/** Rows that come and go as a whole: those that stay, those that end, then those that come. */
export function rowsBetween(before: readonly ChangeRow[], after: readonly ChangeRow[]): ChangeRow[] {
  const isIn = (rows: readonly ChangeRow[], row: ChangeRow) => rows.some((other) => sameCells(other, row));
  return [
    ...before.map((row) => (isIn(after, row) ? row : { ...row, mark: "削除" as const })),
    ...after.filter((row) => !isIn(before, row)).map((row) => ({ ...row, mark: "追加" as const })),
  ];
}

const sameCells = (a: ChangeRow, b: ChangeRow): boolean => JSON.stringify(a.cells) === JSON.stringify(b.cells);
