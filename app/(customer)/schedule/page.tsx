import "@/components/schedule/schedule.css";
import type { Metadata } from "next";
import { deadlineRows } from "@/components/schedule/deadline-rows";
import { DeadlineTable } from "@/components/schedule/deadline-table";
import { month } from "@/components/schedule/month";
import { MonthCalendar } from "@/components/schedule/month-calendar";
import { ScheduleLegend } from "@/components/schedule/schedule-legend";
import { Section } from "@/components/ui/card";
import { PageHeading } from "@/components/ui/page-heading";
import { readClosingDays, readSchedule } from "@/lib/data/schedule";
import { closedDayName } from "@/lib/domain/calendar/closed-day-name";
import { addMonths, formatLong, type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { monthStart } from "@/lib/domain/calendar/month-weeks";
import { scheduleDays } from "@/lib/domain/calendar/schedule-days";
import { earliestFeasibleStartDate } from "@/lib/domain/calendar/start-date";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";
import { CustomerFrame } from "../customer-frame";

const title = "スケジュール表";
export const metadata: Metadata = { title };

const monthsShown = 3;

export default async function SchedulePage() {
  const { signedInAs, context } = await requireCustomer();
  const today = japanDateOf(context.clock.now());
  const firstMonth = monthStart(today);
  const [schedule, closingDays] = await Promise.all([
    readSchedule(firstMonth, context.db),
    readClosingDays(context.db),
  ]);
  const calendar = { closingDays: new Set(closingDays.map(({ date }) => date)) };
  const reasons = new Map(closingDays.map(({ date, reason }) => [date, reason]));
  const dates = schedule.filter(({ registrationDate }) => registrationDate >= today);
  const meanings = {
    today,
    days: scheduleDays(schedule),
    closedDayName: (date: JapanDate) => closedDayName(date, reasons),
  };
  const earliest = earliestFeasibleStartDate({ today, schedule, calendar });
  return (
    <CustomerFrame signedInAs={signedInAs} crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        lead={`システム登録日が利用開始日になります。いま申し込むと、最も早い利用開始日は${formatLong(earliest)}です。`}
      />
      <Section
        title="カレンダー"
        action={
          <a className="no-print" href={paths.scheduleCalendar} download>
            カレンダーに取り込む（ICS）
          </a>
        }
      >
        <ScheduleLegend />
        <div className="months">
          {Array.from({ length: monthsShown }, (_, index) => addMonths(firstMonth, index)).map((first) => (
            <MonthCalendar key={first} month={month(first, meanings)} />
          ))}
        </div>
      </Section>
      <Section
        title="システム登録日と締切日"
        lead="提出締切日までに申込を登録してください。スケジュール表にない日付も指定できますが、ご希望に添えないことがあります。"
      >
        <DeadlineTable rows={deadlineRows(dates, today, calendar)} />
      </Section>
    </CustomerFrame>
  );
}
