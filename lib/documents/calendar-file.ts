import { addDays, type JapanDate, toEightDigits } from "../domain/calendar/japan-date";

export interface CalendarEvent {
  /** The same for the same thing in every file, so that a calendar replaces what it has. */
  readonly uid: string;
  readonly date: JapanDate;
  readonly summary: string;
  readonly description?: string;
}

/** Octets of a line without its line break (RFC 5545, 3.1). */
const lineLimit = 75;

/** An iCalendar file (RFC 5545) of all-day events. `madeAt`: when the events were read. */
export function calendarFile(name: string, events: readonly CalendarEvent[], madeAt: Date): string {
  const stamp = `${madeAt.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//OpenNSS//OpenNSS//JA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, date, summary, description }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${toEightDigits(date)}`,
      `DTEND;VALUE=DATE:${toEightDigits(addDays(date, 1))}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n?|\n/g, "\\n");

/** Long lines go on in the next one after a space; characters stay whole. */
function folded(line: string): string {
  const lines: string[] = [];
  let part = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > lineLimit) {
      lines.push(part);
      part = "";
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...lines, part].join("\r\n ");
}
