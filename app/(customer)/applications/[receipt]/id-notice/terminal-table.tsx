"use client";

import { Table } from "@/components/ui/table";
import { Secret } from "./secret";

/** An issued logical terminal, in the words that the table shows. */
export interface IssuedTerminalRow {
  readonly name: string;
  readonly accessKey: string;
  /** Null while they are hidden. */
  readonly authCodes: readonly [string, string] | null;
  /** The auth codes are gone for good. */
  readonly erased: boolean;
}

/** The logical terminals with what their certificates are fetched with. */
export function IssuedTerminalTable({ rows }: { rows: readonly IssuedTerminalRow[] }) {
  return (
    <Table
      caption="発行した論理端末名とデジタル証明書"
      captionHidden
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: "system", head: "区分", cell: () => "-" },
        { key: "device", head: "利用機器区分", cell: () => "web" },
        { key: "package", head: "パッケージソフト区分", cell: () => "-" },
        { key: "name", head: "論理端末名", code: true, rowHead: true, cell: ({ name }) => name },
        { key: "key", head: "端末アクセスキー", code: true, cell: ({ accessKey }) => accessKey },
        {
          key: "code1",
          head: "認証コード1",
          cell: ({ name, authCodes, erased }) => (
            <Secret value={authCodes?.[0] ?? null} erased={erased} name={`${name}の認証コード1`} />
          ),
        },
        {
          key: "code2",
          head: "認証コード2",
          cell: ({ name, authCodes, erased }) => (
            <Secret value={authCodes?.[1] ?? null} erased={erased} name={`${name}の認証コード2`} />
          ),
        },
      ]}
    />
  );
}
