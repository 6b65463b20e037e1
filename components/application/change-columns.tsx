import { Chip } from "@/components/ui/chip";
import type { TableColumn } from "@/components/ui/table";
import type { ChangeBlock, ChangeColumn, ChangeRow } from "@/lib/domain/change/change-item";

/** Columns that belong together though their labels share no first word. */
const groups: Readonly<Record<string, string>> = { userCode: "利用者ID", number: "利用者ID" };

/** Where a long head may break. */
const breakable = (head: string) => head.replace("資料保存", "資料\u200b保存").replace("事業所と", "事業所と\u200b");

/** A column of a change block as a column of a table: 「管理統計資料 有料分」 stands as 有料分 under 管理統計資料. */
export function changeColumn({ key, label, kind }: ChangeColumn): TableColumn<ChangeRow> {
  const [first = "", rest] = label.split(" ", 2);
  const group = rest ? first : groups[key];
  return {
    key,
    head: breakable(rest ?? first),
    ...(group ? { group } : {}),
    ...(kind === "number" ? { align: "end" } : kind === "mark" ? { align: "center" } : {}),
    ...(kind === "code" ? { code: true } : {}),
    cell: (row) => cellOf(row.cells[key] ?? "", kind),
  };
}

const cellOf = (text: string, kind: ChangeColumn["kind"]) => {
  if (kind !== "mark" || text === "") return text;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{text === "○" ? "あり" : "なし"}</span>
    </>
  );
};

/** The columns in which any of the rows says something. */
export const filledColumns = (block: ChangeBlock, rows: readonly ChangeRow[]): ChangeColumn[] =>
  block.columns.filter(({ key }) => rows.some((row) => (row.cells[key] ?? "") !== ""));

/** 申込内容: what is applied for in a row. */
export const markColumn: TableColumn<ChangeRow> = {
  key: "mark",
  head: "申込内容",
  cell: (row) => (row.mark ? <Chip word={row.mark} /> : "変更なし"),
};
