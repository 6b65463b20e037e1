"use client";

import { Table } from "@/components/ui/table";
import { Secret } from "./secret";

/** An issued logical terminal, in the words that the table shows. */
export interface IssuedTerminalRow {
  readonly name: string;
  readonly device: string;
  /** Null while it is hidden; absent where there is none. */
  readonly accessKey?: string | null;
  readonly authCodes?: readonly [string, string] | null;
  /** The secrets are gone for good. */
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
        { key: "device", head: "利用機器区分", cell: ({ device }) => device },
        { key: "package", head: "パッケージソフト区分", cell: () => "-" },
        { key: "name", head: "論理端末名", code: true, rowHead: true, cell: ({ name }) => name },
        {
          key: "key",
          head: "端末アクセスキー",
          cell: ({ name, accessKey, erased }) =>
            accessKey === undefined ? (
              "-"
            ) : (
              <Secret value={accessKey} erased={erased} name={`${name}の端末アクセスキー`} />
            ),
        },
        {
          key: "code1",
          head: "認証コード1",
          cell: (row) => <AuthCode row={row} which={1} />,
        },
        {
          key: "code2",
          head: "認証コード2",
          cell: (row) => <AuthCode row={row} which={2} />,
        },
      ]}
    />
  );
}

const AuthCode = ({ row: { name, authCodes, erased }, which }: { row: IssuedTerminalRow; which: 1 | 2 }) =>
  authCodes === undefined ? (
    "-"
  ) : (
    <Secret value={authCodes?.[which - 1] ?? null} erased={erased} name={`${name}の認証コード${which}`} />
  );
