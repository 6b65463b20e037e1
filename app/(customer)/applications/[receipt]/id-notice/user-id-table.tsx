"use client";

import { Table } from "@/components/ui/table";
import { Secret } from "./secret";

/** An issued UserId, in the words that the table shows. */
export interface IssuedUserIdRow {
  readonly system: string;
  readonly industry: string;
  readonly mode: string;
  readonly code: string;
  readonly number: string;
  /** Null while it is hidden, or gone. */
  readonly password: string | null;
  /** The password is gone for good. */
  readonly erased: boolean;
}

/** The NACCS log-in IDs with their passwords. */
export function IssuedUserIdTable({ rows }: { rows: readonly IssuedUserIdRow[] }) {
  return (
    <Table
      caption="発行した利用者ID"
      captionHidden
      rows={rows}
      rowKey={({ code, number }) => code + number}
      columns={[
        { key: "system", head: "区分", cell: ({ system }) => system },
        { key: "industry", head: "業種", cell: ({ industry }) => industry },
        { key: "mode", head: "処理方式", cell: ({ mode }) => mode },
        { key: "oldCode", head: "利用者コード", group: "旧ID", code: true, cell: () => "" },
        { key: "oldNumber", head: "識別番号", group: "旧ID", code: true, cell: () => "" },
        { key: "code", head: "利用者コード", group: "新ID", code: true, cell: ({ code }) => code },
        { key: "number", head: "識別番号", group: "新ID", code: true, rowHead: true, cell: ({ number }) => number },
        {
          key: "password",
          head: "パスワード",
          cell: ({ password, erased, code, number }) => (
            <Secret value={password} erased={erased} name={`${code}${number}のパスワード`} />
          ),
        },
      ]}
    />
  );
}
