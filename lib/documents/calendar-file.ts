import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { JapanDate } from "../domain/calendar/japan-date";

export interface CalendarEvent {
  /** The same for the same thing in every file, so that a calendar replaces what it has. */
  readonly uid: string;
  readonly date: JapanDate;
  readonly summary: string;
  readonly description?: string;
}

/** An iCalendar file (RFC 5545) of all-day events. `madeAt`: when the events were read. */
export function calendarFile(name: string, events: readonly CalendarEvent[], madeAt: Date): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "OpenNSS", product: "OpenNSS", language: "JA" },
  });
  for (const { uid, date, summary, description } of events) {
    calendar.createEvent({
      id: uid,
      stamp: madeAt,
      // Without a time zone the package writes the day in UTC.
      start: new Date(`${date}T00:00:00Z`),
      allDay: true,
      summary,
      ...(description ? { description } : {}),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The package leaves the last line open.
  return `${calendar}\r\n`;
}
