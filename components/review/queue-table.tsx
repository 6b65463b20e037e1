import type { ReactNode } from "react";
import type { QueueEntry } from "@/lib/domain/application/queue-entry";
import { isUnderReview } from "@/lib/domain/application/staff-work";
import { statusAfter } from "@/lib/domain/application/transitions";
import { ageWord } from "@/lib/domain/calendar/business-days-since";
import { formatInstant, formatSlash, type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/item-marks";
import { ApplicationStatusTag } from "../application/application-status-tag";
import { Code } from "../ui/code";
import { Table, type TableColumn } from "../ui/table";

interface QueueTableProps {
  caption: string;
  captionHidden?: boolean;
  rows: readonly QueueEntry[];
  /** Business days since each day of filing. */
  ages: ReadonlyMap<JapanDate, number>;
  today: JapanDate;
  /** From this age on, in business days, what nobody has taken on is overdue. */
  overdueFrom: number;
  order?: "oldest" | "newest";
  /** Turns the order of filing round. */
  orderHref?: string;
  empty?: ReactNode;
}

/** Applications as reviewers see them in lists. */
export function QueueTable({
  caption,
  captionHidden,
  rows,
  today,
  ages,
  overdueFrom,
  order,
  orderHref,
  empty,
}: QueueTableProps) {
  const columns: TableColumn<QueueEntry>[] = [
    {
      key: "receiptNumber",
      head: "受付番号",
      code: true,
      rowHead: true,
      cell: (row) => <a href={`/admin/applications/${row.receiptNumber}`}>{row.receiptNumber}</a>,
    },
    {
      key: "filedAt",
      head: "受付日時",
      code: true,
      sort: order && (order === "oldest" ? "ascending" : "descending"),
      sortHref: orderHref,
      cell: (row) => formatInstant(row.filedAt),
    },
    { key: "age", head: "経過", cell: (row) => <Age row={row} today={today} ages={ages} overdueFrom={overdueFrom} /> },
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
    { key: "items", head: "申込内容", cell: (row) => itemMarks(row.itemKeys).join("、") },
    { key: "userCodes", head: "利用者コード", cell: (row) => <Codes codes={row.userCodes} /> },
    {
      key: "start",
      head: "希望日",
      code: true,
      cell: (row) => (
        <>
          {formatSlash(row.wishedStartDate)}
          {row.startDate && <span className="queue-note">確定 {formatSlash(row.startDate)}</span>}
        </>
      ),
    },
    { key: "status", head: "ステータス", cell: (row) => <ApplicationStatusTag status={row.status} /> },
    {
      key: "assignee",
      head: "担当",
      long: true,
      cell: (row) => <span className="queue-assignee">{row.assigneeName ?? "—"}</span>,
    },
  ];
  return (
    <Table
      dense
      caption={caption}
      captionHidden={captionHidden}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
    />
  );
}

function Age({
  row,
  today,
  ages,
  overdueFrom,
}: { row: QueueEntry } & Pick<QueueTableProps, "today" | "ages" | "overdueFrom">) {
  const filedOn = japanDateOf(row.filedAt);
  const age = ages.get(filedOn);
  if (age === undefined || !isUnderReview(row.status)) return "—";
  const words = ageWord(filedOn, today, age);
  const waits =
    row.assigneeName === null && statusAfter("takeOn", "staff", { status: row.status, asksForCertificates: false });
  if (!waits || age < overdueFrom) return words;
  return (
    <>
      {words}
      <span className="queue-overdue">着手遅れ</span>
    </>
  );
}

function Codes({ codes }: { codes: readonly string[] }) {
  const shown = codes.slice(0, 3);
  return (
    <>
      {shown.map((code) => (
        <span key={code} className="queue-code code">
          {code}
        </span>
      ))}
      {codes.length > shown.length && <span className="queue-note">ほか{codes.length - shown.length}件</span>}
      {codes.length === 0 && "—"}
    </>
  );
}
