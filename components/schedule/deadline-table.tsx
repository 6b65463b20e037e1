"use client";

import { EmptyState } from "../ui/empty-state";
import { Table } from "../ui/table";

/** A registration date, in the words that the table shows. */
export interface DeadlineRow {
  readonly registration: string;
  readonly application: Deadline;
  readonly setting: Deadline;
}

interface Deadline {
  readonly date: string;
  /** How far off it is, where it is near or over. */
  readonly left?: string;
  readonly over?: boolean;
}

/** The registration dates to come, and until when one can still apply for them. */
export function DeadlineTable({ rows }: { rows: readonly DeadlineRow[] }) {
  const deadline = ({ date, left, over }: Deadline) => (
    <>
      {date}
      {left && <span className={over ? "deadline deadline--over" : "deadline"}>{left}</span>}
    </>
  );
  return (
    <Table
      caption="システム登録日と締切日"
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
      ]}
      rows={rows}
      rowKey={({ registration }) => registration}
      empty={
        <EmptyState title="システム登録日はまだ登録されていません">
          NACCSセンターが登録すると、ここに表示されます。お急ぎの場合はお問い合わせください。
        </EmptyState>
      }
    />
  );
}
