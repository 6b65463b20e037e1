import { type BusinessCalendar, businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { formatLong, type JapanDate, toEightDigits } from "@/lib/domain/calendar/japan-date";
import type { ScheduleDate } from "@/lib/domain/calendar/start-date";
import { EmptyState } from "../ui/empty-state";
import { Table } from "../ui/table";

interface ScheduleTableProps {
  dates: readonly ScheduleDate[];
  today: JapanDate;
  calendar: BusinessCalendar;
}

/** The registration dates to come with their deadlines. */
export function ScheduleTable({ dates, today, calendar }: ScheduleTableProps) {
  const deadline = (date: JapanDate) => (
    <>
      {formatLong(date)}
      <span className="queue-note">
        {date < today
          ? "締切済み"
          : date === today
            ? "本日まで"
            : `あと${businessDaysUntil(today, date, calendar)}営業日`}
      </span>
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
          cell: ({ registrationDate }) => formatLong(registrationDate),
        },
        { key: "application", head: "提出締切日", cell: (date) => deadline(date.applicationDeadline) },
        { key: "setting", head: "システム設定申込締切日", cell: (date) => deadline(date.systemSettingDeadline) },
        {
          key: "acts",
          head: "操作",
          headHidden: true,
          cell: ({ registrationDate }) => (
            <span className="row-links">
              <a href={`/admin/schedule?change=${toEightDigits(registrationDate)}#form`}>
                変更<span className="visually-hidden">（{formatLong(registrationDate)}）</span>
              </a>
              <a href={`/admin/schedule?remove=${toEightDigits(registrationDate)}`}>
                削除<span className="visually-hidden">（{formatLong(registrationDate)}）</span>
              </a>
            </span>
          ),
        },
      ]}
      rows={dates}
      rowKey={({ registrationDate }) => registrationDate}
      empty={
        <EmptyState title="システム登録日はまだありません">
          登録すると、お客様の申込画面で利用開始希望日の候補になります。
        </EmptyState>
      }
    />
  );
}
