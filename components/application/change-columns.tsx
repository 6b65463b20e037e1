import { DataCell } from "@/components/ui/data-cell";
import type { TableColumn } from "@/components/ui/table";
import type { ChangeColumn, ChangeRow } from "@/lib/domain/change/change-block";
import { dataColumn, markHead } from "./change-grid";

/** A column of a change block, for a table with further columns of its own. */
export function changeColumn(column: ChangeColumn): TableColumn<ChangeRow> {
  const { kind, ...head } = dataColumn(column);
  return { ...head, key: column.key, cell: ({ cells }) => <DataCell word={cells[column.key] ?? ""} kind={kind} /> };
}

/** 申込内容: what is applied for in a row. */
export const markColumn: TableColumn<ChangeRow> = {
  key: "mark",
  head: markHead.head,
  cell: (row) => <DataCell word={row.mark ?? "変更なし"} kind={markHead.kind} />,
};
