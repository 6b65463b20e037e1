"use client";

import { Table, type TableColumn } from "../ui/table";
import { type TermMark, TermTag } from "./term-tag";

/** A logical terminal, in the words that the table shows. */
export interface TerminalRow {
  readonly name: string;
  readonly kind: string;
  /** The line that it hangs on, where it hangs on one. */
  readonly line?: string;
  readonly accessKey: string;
  readonly validThrough: string;
  /** From when its certificate can be renewed, or that it is too late. */
  readonly renewal: string;
  /** It can be renewed now. */
  readonly renewable?: boolean;
  readonly term: TermMark;
}

interface TerminalTableProps {
  readonly caption: string;
  readonly rows: readonly TerminalRow[];
  /** Terminals of lines: they have no certificates. */
  readonly onLine?: true;
}

/** Logical terminals, with the validity of their digital certificates (R17), or with their lines. */
export function TerminalTable({ caption, rows, onLine }: TerminalTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: "name", head: "論理端末名", code: true, rowHead: true, cell: ({ name }) => name },
        { key: "kind", head: "利用機器区分", cell: ({ kind }) => kind },
        ...(onLine ? lineColumns : certificateColumns),
        { key: "state", head: "状態", cell: ({ term }) => <TermTag term={term} /> },
      ]}
    />
  );
}

const lineColumns: readonly TableColumn<TerminalRow>[] = [
  { key: "line", head: "回線番号", code: true, cell: ({ line }) => line ?? "-" },
];

const certificateColumns: readonly TableColumn<TerminalRow>[] = [
  { key: "accessKey", head: "端末アクセスキー", code: true, cell: ({ accessKey }) => accessKey },
  { key: "validThrough", head: "デジタル証明書の有効期限", code: true, cell: ({ validThrough }) => validThrough },
  {
    key: "renewal",
    head: "更新できる期間",
    code: true,
    cell: ({ renewal, renewable }) => (renewable ? <strong>更新できます（{renewal}）</strong> : renewal),
  },
];
