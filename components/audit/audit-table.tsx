"use client";

import type { ReactNode } from "react";
import { Table } from "../ui/table";

/** An entry of the audit log, in the words that the table shows. */
export interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly loginId?: string;
  readonly address?: string;
  readonly act: string;
  readonly subject: string;
  readonly subjectHref?: string;
  readonly detail?: string;
}

/** Who did or read what and when, newest first. */
export function AuditTable({ rows, empty }: { rows: readonly AuditRow[]; empty: ReactNode }) {
  return (
    <Table
      dense
      caption="監査ログ"
      captionHidden
      columns={[
        {
          key: "at",
          head: "日時",
          code: true,
          cell: ({ id, at }) => (
            <>
              {at}
              <span className="mail-address">番号{id}</span>
            </>
          ),
        },
        {
          key: "who",
          head: "操作した人",
          cell: ({ who, loginId, address }) => (
            <>
              {who}
              {(loginId ?? address) && (
                <span className="mail-address">{[loginId, address].filter(Boolean).join(" ")}</span>
              )}
            </>
          ),
        },
        { key: "act", head: "操作", rowHead: true, cell: ({ act }) => act },
        {
          key: "subject",
          head: "対象",
          long: true,
          cell: ({ subject, subjectHref }) => (subjectHref ? <a href={subjectHref}>{subject}</a> : subject || "—"),
        },
        { key: "detail", head: "内容", long: true, cell: ({ detail }) => detail ?? "—" },
      ]}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}
