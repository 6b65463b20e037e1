"use client";

import { paths } from "@/lib/domain/paths";
import { EmptyState } from "../ui/empty-state";
import { Table } from "../ui/table";

/** A case whose procedure waits for its next step, in the words that the table shows. */
export interface ProcedureRow {
  readonly receiptNumber: string;
  readonly label: string;
  readonly state: string;
  readonly since: string;
  /** The step that comes next, and where it is taken. */
  readonly next: string;
  readonly href: string;
  readonly companyName: string;
  readonly office: string;
}

/** The procedures that wait for the Center's hands. */
export function ProcedureTable({ rows }: { rows: readonly ProcedureRow[] }) {
  return (
    <Table
      dense
      caption="手続き中の案件"
      captionHidden
      columns={[
        {
          key: "receiptNumber",
          head: "受付番号",
          code: true,
          rowHead: true,
          cell: ({ receiptNumber }) => <a href={paths.review(receiptNumber)}>{receiptNumber}</a>,
        },
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
        { key: "label", head: "手続き", cell: ({ label }) => label },
        { key: "state", head: "状態", cell: ({ state }) => state },
        { key: "since", head: "いつから", cell: ({ since }) => since },
        {
          key: "next",
          head: "次の作業",
          cell: ({ next, href, receiptNumber }) => (
            <a href={href}>
              {next}
              <span className="visually-hidden">（{receiptNumber}）</span>
            </a>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ receiptNumber, label }) => `${receiptNumber} ${label}`}
      empty={<EmptyState title="手続き中の案件はありません" />}
    />
  );
}
