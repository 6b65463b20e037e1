import { type BusinessCalendar, businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import type { ScheduleDate } from "@/lib/domain/calendar/start-date";
import { EmptyState } from "../ui/empty-state";
import { Table } from "../ui/table";

interface DeadlineTableProps {
  readonly dates: readonly ScheduleDate[];
  readonly today: JapanDate;
  readonly calendar: BusinessCalendar;
}

/** Farther deadlines are told by their date alone (business days). */
const countedDays = 30;

/** The registration dates to come, and until when one can still apply for them. */
export function DeadlineTable({ dates, today, calendar }: DeadlineTableProps) {
  const deadline = (date: JapanDate) => {
    const left = businessDaysUntil(today, date, calendar);
    return (
      <>
        {formatLong(date)}
        {left <= countedDays && (
          <span className={date < today ? "deadline deadline--over" : "deadline"}>
            {date < today ? "締切を過ぎました" : daysLeftSentence(left)}
          </span>
        )}
      </>
    );
  };
  return (
    <Table
      caption="システム登録日と締切日"
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
      ]}
      rows={dates}
      rowKey={({ registrationDate }) => registrationDate}
      empty={
        <EmptyState title="システム登録日はまだ登録されていません">
          NACCSセンターが登録すると、ここに表示されます。お急ぎの場合はお問い合わせください。
        </EmptyState>
      }
    />
  );
}
