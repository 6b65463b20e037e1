"use client";

import { formatLong, type JapanDate, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import { EmptyState } from "../ui/empty-state";
import { Table } from "../ui/table";

interface ClosingDayRow {
  readonly date: JapanDate;
  readonly reason: string;
}

/** The Center's extra closing days to come. */
export function ClosingDayTable({ days }: { days: readonly ClosingDayRow[] }) {
  return (
    <Table
      dense
      caption="臨時休業日"
      captionHidden
      columns={[
        { key: "date", head: "休業日", rowHead: true, cell: ({ date }) => formatLong(date) },
        { key: "reason", head: "理由", cell: ({ reason }) => reason },
        {
          key: "acts",
          head: "操作",
          headHidden: true,
          cell: ({ date }) => (
            <a href={`${paths.adminSchedule}?reopen=${toEightDigits(date)}`}>
              削除<span className="visually-hidden">（{formatLong(date)}）</span>
            </a>
          ),
        },
      ]}
      rows={days}
      rowKey={({ date }) => date}
      empty={<EmptyState title="これからの臨時休業日はありません" />}
    />
  );
}
