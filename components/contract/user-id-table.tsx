"use client";

import { noNumber } from "@/lib/domain/change/user-code-rows";
import { Table, type TableColumn } from "../ui/table";
import { VisuallyHidden } from "../ui/visually-hidden";
import { type TermMark, TermTag } from "./term-tag";

/** A UserId, in the words that the table shows; or a UserCode without any. */
export interface UserIdRow {
  readonly system: string;
  readonly industry: string;
  readonly code: string;
  readonly mode?: string;
  readonly number?: string;
  readonly term?: TermMark;
  readonly paid?: boolean;
  readonly free?: boolean;
  readonly archive?: boolean;
  readonly shared?: boolean;
}

interface UserIdTableProps {
  readonly caption: string;
  readonly rows: readonly UserIdRow[];
}

const columns: readonly TableColumn<UserIdRow>[] = [
  { key: "system", head: "区分", cell: ({ system }) => system },
  { key: "industry", head: "業種", cell: ({ industry }) => industry },
  { key: "mode", head: "処理方式", cell: ({ mode }) => mode },
  { key: "code", head: "利用者コード", group: "利用者ID", code: true, rowHead: true, cell: ({ code }) => code },
  { key: "number", head: "識別番号", group: "利用者ID", code: true, cell: ({ number }) => number ?? noNumber },
  { key: "paid", head: "有料分", group: "管理統計資料", align: "center", cell: ({ paid }) => <Mark set={paid} /> },
  { key: "free", head: "無料分", group: "管理統計資料", align: "center", cell: ({ free }) => <Mark set={free} /> },
  {
    key: "archive",
    head: "保税管理資料\u200b保存サービス",
    align: "center",
    cell: ({ archive }) => <Mark set={archive} />,
  },
  { key: "shared", head: "他事業所と\u200b共有", align: "center", cell: ({ shared }) => <Mark set={shared} /> },
  { key: "state", head: "状態", cell: ({ term }) => term && <TermTag term={term} /> },
];

/** 利用者コード with their identification numbers, in the columns of the manual. */
export function UserIdTable({ caption, rows }: UserIdTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ code, number }) => `${code} ${number ?? ""}`}
      columns={columns}
    />
  );
}

const Mark = ({ set }: { set: boolean | undefined }) => (
  <>
    <span aria-hidden="true">{set ? "○" : "×"}</span>
    <VisuallyHidden>{set ? "あり" : "なし"}</VisuallyHidden>
  </>
);
