"use client";

import { paths } from "@/lib/domain/paths";
import { EmptyState } from "../ui/empty-state";
import { Table } from "../ui/table";

/** A case of 端末・証明書発行作業, in the words that the table shows. */
export interface CertificateRow {
  readonly receiptNumber: string;
  /** What its check box posts. */
  readonly value: string;
  readonly ticked?: boolean;
  readonly start: string;
  /** How far off the start is. */
  readonly left: string;
  readonly urgent?: boolean;
  /** What is to be issued, with its numbers. */
  readonly ordered: string;
  readonly companyName: string;
  readonly office: string;
  readonly assignee?: string;
}

/** The cases whose terminals or certificates are to be issued, each with a box to tick. */
export function CertificateTable({ rows }: { rows: readonly CertificateRow[] }) {
  return (
    <Table
      dense
      caption="端末・証明書発行作業を待っている案件"
      captionHidden
      columns={[
        {
          key: "tick",
          head: "選択",
          cell: ({ receiptNumber, value, ticked }) => (
            <label className="row-tick">
              <input type="checkbox" name="cases" value={value} defaultChecked={ticked} />
              <span className="visually-hidden">{receiptNumber}を選択</span>
            </label>
          ),
        },
        {
          key: "receiptNumber",
          head: "受付番号",
          code: true,
          rowHead: true,
          cell: ({ receiptNumber }) => <a href={paths.review(receiptNumber)}>{receiptNumber}</a>,
        },
        {
          key: "start",
          head: "利用開始日",
          cell: ({ start, left, urgent }) => (
            <>
              {start}
              <span className={urgent ? "queue-overdue" : "queue-note"}>{left}</span>
            </>
          ),
        },
        { key: "ordered", head: "発行するもの", cell: ({ ordered }) => ordered },
        {
          key: "office",
          head: "会社・事業所",
          long: true,
          cell: ({ companyName, office }) => (
            <span className="queue-office">
              {companyName}
              <br />
              {office}
            </span>
          ),
        },
        { key: "assignee", head: "審査の担当", cell: ({ assignee }) => assignee ?? "—" },
      ]}
      rows={rows}
      rowKey={({ receiptNumber }) => receiptNumber}
      empty={<EmptyState title="端末・証明書発行作業を待っている案件はありません" />}
    />
  );
}
