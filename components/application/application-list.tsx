"use client";

import type { ReactNode } from "react";
import type { ApplicationStatus } from "@/lib/domain/application/status";
import { paths } from "@/lib/domain/paths";
import { Table, type TableColumn } from "../ui/table";
import { ApplicationStatusTag } from "./application-status-tag";

/** A line of the list, in the words that it shows. */
export interface ApplicationRow {
  readonly receiptNumber: string;
  readonly filedOn: string;
  readonly items: string;
  /** The first few UserCodes. */
  readonly codes: string;
  /** How many UserCodes there are besides. */
  readonly moreCodes?: number;
  readonly start: string;
  /** The start date is wished for, not confirmed. */
  readonly wished?: boolean;
  readonly status: ApplicationStatus;
  /** 回答期限 or 審査の目安, with its day. */
  readonly due?: string;
  /** That day has passed. */
  readonly late?: boolean;
  /** Until when another office has to agree, where it waits for that. */
  readonly consentDue?: string;
  readonly applicantName: string;
}

interface ApplicationListProps {
  readonly rows: readonly ApplicationRow[];
  readonly order: "newest" | "oldest";
  /** Turns the order of filing round. */
  readonly orderHref: string;
  readonly empty: ReactNode;
}

/** The office's applications, one a line. */
export function ApplicationList({ rows, order, orderHref, empty }: ApplicationListProps) {
  const columns: TableColumn<ApplicationRow>[] = [
    {
      key: "receiptNumber",
      head: "受付番号",
      code: true,
      rowHead: true,
      cell: ({ receiptNumber }) => <a href={paths.application(receiptNumber)}>{receiptNumber}</a>,
    },
    {
      key: "filedOn",
      head: "申込日",
      code: true,
      sort: order === "oldest" ? "ascending" : "descending",
      sortHref: orderHref,
      cell: ({ filedOn }) => filedOn,
    },
    { key: "items", head: "申込内容", cell: ({ items }) => items },
    {
      key: "codes",
      head: "利用者コード",
      cell: ({ codes, moreCodes }) => (
        <>
          {codes || "—"}
          {moreCodes && <span className="application-list__note">ほか{moreCodes}件</span>}
        </>
      ),
    },
    {
      key: "start",
      head: "利用開始日",
      code: true,
      cell: ({ start, wished }) => (
        <>
          {start}
          {wished && <span className="application-list__note">希望日</span>}
        </>
      ),
    },
    {
      key: "status",
      head: "ステータス",
      cell: ({ status, due, late, consentDue }) => (
        <>
          <ApplicationStatusTag status={status} />
          {due && (
            <span className="application-list__note">
              {due}
              {late && "（超過）"}
            </span>
          )}
          {consentDue && <span className="application-list__note">同意待ち（{consentDue}まで）</span>}
        </>
      ),
    },
    { key: "applicant", head: "申込者", cell: ({ applicantName }) => applicantName },
  ];
  return (
    <Table
      caption="申込"
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ receiptNumber }) => receiptNumber}
      empty={empty}
    />
  );
}
