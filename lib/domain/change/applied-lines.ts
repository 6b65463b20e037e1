import { attachedFileWords } from "../attachment/attached-file";
import type { Contract } from "../contract/contract";
import { attachedFiles } from "./attached-files";
import type { ChangeBlock, ChangeColumn, ChangeRow } from "./change-block";
import type { Changes } from "./change-item";
import { changeBlocks } from "./changes";

/** So many rows of an item are told one by one; the rest is counted. */
const rowsTold = 10;

/**
 * What is applied for in lines of text, item by item: the rows that are added, changed or removed, with their counts, then the files
 * that go along, each with its hash.
 */
export const appliedLines = (changes: Changes, before: Contract, after: Contract): string[] => {
  const files = attachedFiles(changes);
  return [
    ...changeBlocks(changes, before, after).flatMap((block) => {
      const rows = changedRows(block);
      const rest = rows.length - rowsTold;
      return [`・${block.title}`, ...rows.slice(0, rowsTold), ...(rest > 0 ? [`　ほか${rest}件`] : [])];
    }),
    ...(files.length > 0 ? ["・添付ファイル", ...files.map((file) => `　${attachedFileWords(file)}`)] : []),
  ];
};

function changedRows({ columns, before, after }: ChangeBlock): string[] {
  const rest = [...before];
  return after.flatMap((row) => {
    const was = row.mark === "追加" ? undefined : rest.shift();
    return row.mark ? [`　${row.mark}：${wordsOf(columns, row, was)}`] : [];
  });
}

function wordsOf(columns: readonly ChangeColumn[], row: ChangeRow, was: ChangeRow | undefined): string {
  const count = columns.findIndex(({ kind }) => kind === "number");
  const words = columns.map((column, index) => {
    const [now, before] = [row, was].map((one) => one?.cells[column.key] ?? "");
    const [after, first] = [now || "なし", before || "なし"];
    if (row.mark === "変更" && after !== first) return `${labelOf(column, columns)}${first} → ${after}`;
    // Behind the count stands what the UserCode has, whatever is applied for.
    if (!now || (count >= 0 && index > count)) return "";
    return column.kind === "number" ? `${column.label} ${now}` : now;
  });
  return words.filter((word) => word !== "").join(" ");
}

/** The table of a form has a column of terms, which say already what the value is. */
const labelOf = ({ label }: ChangeColumn, columns: readonly ChangeColumn[]): string =>
  columns.length === 2 ? "" : `${label} `;
