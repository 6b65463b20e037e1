"use client";

import type { ReactNode } from "react";
import type { ApplicationStatus } from "@/lib/domain/application/status";
import { paths } from "@/lib/domain/paths";
import { Code } from "../ui/code";
import { Table, type TableColumn } from "../ui/table";
import { StaffStatusTag } from "./staff-status-tag";

/** A line of the table, in the words that it shows. */
export interface QueueRow {
  readonly receiptNumber: string;
  readonly filedAt: string;
  /** How long it has waited for the one who must act now. */
  readonly age: string;
  /** Until when that is in time. */
  readonly due?: string;
  /** What is late. */
  readonly late?: string;
  readonly companyName: string;
  readonly officeName: string;
  readonly officeCode: string;
  readonly items: string;
  /** The first few UserCodes. */
  readonly codes: readonly string[];
  /** How many UserCodes there are besides. */
  readonly moreCodes?: number;
  readonly wished: string;
  /** The confirmed start date. */
  readonly start?: string;
  readonly status: ApplicationStatus;
  /** The customer corrected it, and nobody has gone on with it yet (R22). */
  readonly corrected?: boolean;
  /** Until when another office has to agree, where it waits for that. */
  readonly consentDue?: string;
  readonly assignee?: string;
}

interface QueueTableProps {
  caption: string;
  captionHidden?: boolean;
  rows: readonly QueueRow[];
  /** The query of the list that the table stands on, for the way back. */
  list?: string;
  order?: "oldest" | "newest";
  /** Turns the order of waiting round. */
  orderHref?: string;
  empty?: ReactNode;
}

/** Applications as reviewers see them in lists. */
export function QueueTable({ caption, captionHidden, rows, list, order, orderHref, empty }: QueueTableProps) {
  const columns: TableColumn<QueueRow>[] = [
    {
      key: "receiptNumber",
      head: "受付番号",
      code: true,
      rowHead: true,
      cell: ({ receiptNumber }) => <a href={paths.reviewFromList(receiptNumber, list)}>{receiptNumber}</a>,
    },
    {
      key: "filedAt",
      head: "受付日時",
      code: true,
      cell: ({ filedAt }) => filedAt,
    },
    {
      key: "waiting",
      head: "対応待ち",
      sort: order && (order === "oldest" ? "descending" : "ascending"),
      sortHref: orderHref,
      cell: ({ age, due, late }) => (
        <>
          {age}
          {due && <span className="queue-note">{due}まで</span>}
          {late && <span className="queue-overdue">{late}</span>}
        </>
      ),
    },
    {
      key: "office",
      head: "会社・事業所",
      long: true,
      cell: (row) => (
        <span className="queue-office">
          {row.companyName}
          <br />
          {row.officeName} <Code>{row.officeCode}</Code>
        </span>
      ),
    },
    { key: "items", head: "申込内容", cell: ({ items }) => items },
    { key: "userCodes", head: "利用者コード", cell: (row) => <Codes row={row} /> },
    {
      key: "start",
      head: "希望日",
      code: true,
      cell: ({ wished, start }) => (
        <>
          {wished}
          {start && <span className="queue-note">確定 {start}</span>}
        </>
      ),
    },
    {
      key: "status",
      head: "ステータス",
      cell: ({ status, corrected, consentDue }) => (
        <>
          <StaffStatusTag status={status} corrected={corrected} />
          {consentDue && <span className="queue-note">同意待ち {consentDue}まで</span>}
        </>
      ),
    },
    {
      key: "assignee",
      head: "担当",
      long: true,
      cell: ({ assignee }) => <span className="queue-assignee">{assignee ?? "—"}</span>,
    },
  ];
  return (
    <Table
      dense
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={rows}
      rowKey={({ receiptNumber }) => receiptNumber}
      empty={empty}
    />
  );
}

function Codes({ row: { codes, moreCodes } }: { row: QueueRow }) {
  return (
    <>
      {codes.map((code) => (
        <span key={code} className="queue-code code">
          {code}
        </span>
      ))}
      {moreCodes && <span className="queue-note">ほか{moreCodes}件</span>}
      {codes.length === 0 && "—"}
    </>
  );
}
