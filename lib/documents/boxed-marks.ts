import type { ChangeBlock, ChangeColumn, ChangeRow } from "../domain/change/change-block";

/**
 * A block as the paper form has it: neighbours that say ○ or × of one subject (管理統計資料 有料分, 管理統計資料 無料分) are one
 * column of boxes, ■有料 and □無料.
 */
export function withBoxes(block: ChangeBlock): ChangeBlock {
  const subjects = Map.groupBy(block.columns, subjectOf);
  subjects.delete(undefined);
  const boxed = (row: ChangeRow): ChangeRow => {
    const cells = Array.from(subjects, ([subject, columns]) => [subject, boxesOf(columns, row)]);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
  };
  return {
    ...block,
    columns: block.columns.flatMap((column) => {
      const subject = subjectOf(column);
      if (!subject) return [column];
      return subjects.get(subject)?.[0] === column ? [{ key: subject, label: subject, kind: "code" as const }] : [];
    }),
    before: block.before.map(boxed),
    after: block.after.map(boxed),
  };
}

const subjectOf = ({ kind, label }: ChangeColumn): string | undefined =>
  kind === "mark" && label.includes(" ") ? label.split(" ")[0] : undefined;

function boxesOf(columns: readonly ChangeColumn[], { cells }: ChangeRow): string {
  const filled = columns.filter(({ key }) => cells[key]);
  return filled.map(({ key, label }) => `${cells[key] === "○" ? "■" : "□"}${wordOf(label)}`).join("\n");
}

/** 有料 of 管理統計資料 有料分. */
const wordOf = (label: string): string => label.slice(label.indexOf(" ") + 1).replace(/分$/, "");
