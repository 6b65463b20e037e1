import { readSchedule } from "@/lib/data/schedule";
import { type CalendarEvent, calendarFile } from "@/lib/documents/calendar-file";
import { formatLong, japanDateOf } from "@/lib/domain/calendar/japan-date";
import type { ScheduleDate } from "@/lib/domain/calendar/start-date";
import { paths } from "@/lib/domain/paths";
import { requireCustomer } from "@/lib/web/require-actor";

/** スケジュール表 for the reader's own calendar: registration dates and application deadlines as all-day events. */
export async function GET(): Promise<Response> {
  const { context } = await requireCustomer();
  const now = context.clock.now();
  const schedule = await readSchedule(japanDateOf(now), context.db);
  const events = schedule.flatMap((date) => eventsOf(date, context.baseUrl));
  return new Response(calendarFile("NACCS スケジュール表", events, now), {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="schedule.ics"',
      "cache-control": "no-store",
    },
  });
}

/** Both are known by the registration date: a deadline that is moved replaces the one before. */
function eventsOf({ registrationDate, applicationDeadline }: ScheduleDate, baseUrl: string): CalendarEvent[] {
  const { hostname } = new URL(baseUrl);
  const more = `スケジュール表: ${baseUrl}${paths.schedule}`;
  return [
    {
      uid: `application-deadline-${registrationDate}@${hostname}`,
      date: applicationDeadline,
      summary: `NACCS 利用申込の提出締切日（${formatLong(registrationDate)}利用開始分）`,
      description: more,
    },
    {
      uid: `registration-${registrationDate}@${hostname}`,
      date: registrationDate,
      summary: "NACCS システム登録日（利用開始日）",
      description: more,
    },
  ];
}
