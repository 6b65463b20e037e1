import type { ReactNode } from "react";
import type { ApplicationStatus } from "@/lib/domain/application/status";
import { formatSlash, type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/item-marks";
import { Table, type TableColumn } from "../ui/table";
import { ApplicationStatusTag } from "./application-status-tag";

interface ApplicationRow {
  readonly id: string;
  readonly receiptNumber: string;
  readonly status: ApplicationStatus;
  readonly itemKeys: readonly string[];
  readonly userCodes: readonly string[];
  readonly filedAt: Date;
  readonly applicantName: string;
  readonly wishedStartDate: JapanDate;
  readonly startDate: JapanDate | null;
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
      cell: ({ receiptNumber }) => <a href={`/applications/${receiptNumber}`}>{receiptNumber}</a>,
    },
    {
      key: "filedAt",
      head: "申込日",
      code: true,
      sort: order === "oldest" ? "ascending" : "descending",
      sortHref: orderHref,
      cell: ({ filedAt }) => formatSlash(japanDateOf(filedAt)),
    },
    { key: "items", head: "申込内容", cell: ({ itemKeys }) => itemMarks(itemKeys).join("、") },
    { key: "userCodes", head: "利用者コード", cell: ({ userCodes }) => <Codes codes={userCodes} /> },
    {
      key: "startDate",
      head: "利用開始日",
      code: true,
      cell: ({ startDate, wishedStartDate }) => (
        <>
          {formatSlash(startDate ?? wishedStartDate)}
          {!startDate && <span className="application-list__note">希望日</span>}
        </>
      ),
    },
    { key: "status", head: "ステータス", cell: ({ status }) => <ApplicationStatusTag status={status} /> },
    { key: "applicant", head: "申込者", cell: ({ applicantName }) => applicantName },
  ];
  return <Table caption="申込" captionHidden columns={columns} rows={rows} rowKey={({ id }) => id} empty={empty} />;
}

const shownCodes = 3;

/** The first few codes; an application may touch dozens. */
function Codes({ codes }: { codes: readonly string[] }) {
  if (codes.length === 0) return "—";
  const rest = codes.length - shownCodes;
  return (
    <>
      {codes.slice(0, shownCodes).join(" ")}
      {rest > 0 && <span className="application-list__note">ほか{rest}件</span>}
    </>
  );
}
