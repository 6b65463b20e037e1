"use client";

import { Table } from "../ui/table";
import { type TermMark, TermTag } from "./term-tag";

/** A line, in the words that the table shows. */
export interface LineRow {
  readonly number: string;
  readonly kind: string;
  readonly site: string;
  readonly contact: string;
  readonly maintenance: string;
  readonly options: string;
  readonly ownSystem: string;
  readonly term: TermMark;
}

/** Lines of 一般NACCS. */
export function LineTable({ caption, rows }: { caption: string; rows: readonly LineRow[] }) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ number }) => number}
      columns={[
        { key: "number", head: "回線番号", code: true, rowHead: true, cell: ({ number }) => number },
        { key: "kind", head: "回線種類", cell: ({ kind }) => kind },
        { key: "site", head: "設置場所", long: true, cell: ({ site }) => site },
        { key: "contact", head: "現地連絡先", cell: ({ contact }) => contact },
        { key: "maintenance", head: "保守", cell: ({ maintenance }) => maintenance },
        { key: "options", head: "オプション", cell: ({ options }) => options },
        { key: "ownSystem", head: "自社システム", long: true, cell: ({ ownSystem }) => ownSystem },
        { key: "state", head: "状態", cell: ({ term }) => <TermTag term={term} /> },
      ]}
    />
  );
}
