import { Chip } from "@/components/ui/chip";
import type { TableColumn } from "@/components/ui/table";
import type { ChangeBlock, ChangeColumn, ChangeRow } from "@/lib/domain/change/change-item";

/** Columns that belong together though their labels share no first word. */
const groups: Readonly<Record<string, string>> = { userCode: "利用者ID", number: "利用者ID" };

/** Heads break between their words alone. */
const breakable = (head: string) =>
  head.replace(
    /処理(?=方式)|利用者(?=コード)|識別(?=番号)|追加(?=数)|保税(?=管理)|管理資料|保存(?=サービス)|事業所と/gu,
    "$&\u200b",
  );

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
