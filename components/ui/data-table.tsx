"use client";

import type { ReactNode } from "react";
import { DataCell, type DataCellProps } from "./data-cell";
import { type ColumnHead, Table } from "./table";

export type DataColumn = Omit<ColumnHead, "key"> & Pick<DataCellProps, "kind">;
export type DataRow = readonly DataCellProps["word"][];

interface DataTableProps {
  caption: string;
  captionHidden?: boolean;
  dense?: boolean;
  columns: readonly DataColumn[];
  /** The words of the cells, in the order of the columns. */
  rows: readonly DataRow[];
  /** Shown instead of the table when there are no rows. */
  empty?: ReactNode;
}

/** A table of words. */
export function DataTable({ columns, ...table }: DataTableProps) {
  return (
    <Table
      {...table}
      columns={columns.map(({ kind, ...head }, index) => ({
        ...head,
        key: `${head.group ?? ""} ${head.head}`,
        cell: (row: DataRow) => <DataCell word={row[index] ?? ""} kind={kind} />,
      }))}
      rowKey={(_, index) => String(index)}
    />
  );
}
