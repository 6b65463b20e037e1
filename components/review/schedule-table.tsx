"use client";

import { paths } from "@/lib/domain/paths";
import { EmptyState } from "../ui/empty-state";
import { Table } from "../ui/table";

/** A registration date, in the words that the table shows. */
export interface ScheduleRow {
  readonly registration: string;
  /** As eight digits, for addresses. */
  readonly digits: string;
  readonly application: Deadline;
  readonly setting: Deadline;
}

interface Deadline {
  readonly date: string;
  /** How far off it is. */
  readonly left: string;
}

/** The registration dates to come with their deadlines. */
export function ScheduleTable({ rows }: { rows: readonly ScheduleRow[] }) {
  const deadline = ({ date, left }: Deadline) => (
    <>
      {date}
      <span className="queue-note">{left}</span>
    </>
  );
  return (
    <Table
      dense
      caption="スケジュール表"
      captionHidden
      columns={[
        {
          key: "registration",
          head: "システム登録日（利用開始日）",
          rowHead: true,
          cell: ({ registration }) => registration,
        },
        { key: "application", head: "提出締切日", cell: ({ application }) => deadline(application) },
        { key: "setting", head: "システム設定申込締切日", cell: ({ setting }) => deadline(setting) },
        {
          key: "acts",
          head: "操作",
          headHidden: true,
          cell: ({ registration, digits }) => (
            <span className="row-links">
              <a href={`${paths.adminSchedule}?change=${digits}#form`}>
                変更<span className="visually-hidden">（{registration}）</span>
              </a>
              <a href={`${paths.adminSchedule}?remove=${digits}`}>
                削除<span className="visually-hidden">（{registration}）</span>
              </a>
            </span>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ digits }) => digits}
      empty={
        <EmptyState title="システム登録日はまだありません">
          登録すると、お客様の申込画面で利用開始希望日の候補になります。
        </EmptyState>
      }
    />
  );
}
