import type { DataColumn, DataRow } from "@/components/ui/data-table";
import type { ChangeBlock, ChangeColumn, ChangeRow, FactPair } from "@/lib/domain/change/change-block";

/** Rows of a change block as a table shows them. */
export interface ChangeGrid {
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/** The rows in the columns in which any of them says something. */
export function changeGrid(block: ChangeBlock, rows: readonly ChangeRow[]): ChangeGrid {
  const columns = block.columns.filter(({ key }) => rows.some((row) => (row.cells[key] ?? "") !== ""));
  return {
    columns: columns.map(dataColumn),
    rows: rows.map(({ cells }) => columns.map(({ key }) => cells[key] ?? "")),
  };
}

/** The same with 申込内容 in front: what is applied for in a row. */
export function markedGrid(block: ChangeBlock, rows: readonly ChangeRow[]): ChangeGrid {
  const grid = changeGrid(block, rows);
  return {
    columns: [markHead, ...grid.columns],
    rows: grid.rows.map((cells, index) => [rows[index]?.mark ?? "変更なし", ...cells]),
  };
}

/** Values beside what they were. */
export const factGrid = (facts: readonly FactPair[]): ChangeGrid => ({
  columns: [markHead, { head: "項目", rowHead: true }, { head: "変更前", long: true }, { head: "変更後", long: true }],
  rows: facts.map(({ mark = "変更なし", term, before, after }) => [mark, term, before || "なし", after || "なし"]),
});

export const markHead: DataColumn = { head: "申込内容", kind: "chip" };

/** Columns that belong together though their labels share no first word. */
const groups: Readonly<Record<string, string>> = { userCode: "利用者ID", number: "利用者ID" };

/** Heads break between their words alone. */
const breakable = (head: string) =>
  head.replace(
    /シングル(?=サインオン)|処理(?=方式)|利用者(?=コード)|識別(?=番号)|追加(?=数)|保税(?=管理)|管理資料|保存(?=サービス)|事業所と/gu,
    "$&\u200b",
  );

/** A column of a change block as a column of a table: 「管理統計資料 有料分」 stands as 有料分 under 管理統計資料. */
export function dataColumn({ key, label, kind }: ChangeColumn): DataColumn {
  const [first = "", rest] = label.split(" ", 2);
  const group = rest ? first : groups[key];
  return {
    head: breakable(rest ?? first),
    ...(group && { group }),
    ...(kind === "number" && { align: "end" }),
    ...(kind === "mark" && { align: "center", kind }),
    ...(kind === "code" && { code: true }),
    ...(kind === "text" && key === "text" && { long: true }),
  };
}
