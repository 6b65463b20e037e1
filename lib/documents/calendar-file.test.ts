import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { japanDate } from "../domain/calendar/japan-date";
import { calendarFile } from "./calendar-file";

const madeAt = new Date("2026-11-20T08:48:12.345Z");
const event = { uid: "a@nss", date: japanDate("2026-12-31"), summary: "システム登録日" };

describe("a calendar file", () => {
  test("is a calendar of all-day events", () => {
    const file = calendarFile("スケジュール表", [{ ...event, description: "一行目\n二行目; a, b\\c" }], madeAt);
    const lines = file.split("\r\n");
    expect([lines[0], ...lines.slice(-2)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
    for (const line of [
      ...["VERSION:2.0", "PRODID:-//OpenNSS//OpenNSS//JA", "METHOD:PUBLISH", "X-WR-CALNAME:スケジュール表"],
      ...["UID:a@nss", "DTSTAMP:20261120T084812Z", "DTSTART;VALUE=DATE:20261231", "TRANSP:TRANSPARENT"],
      ...["SUMMARY:システム登録日", "DESCRIPTION:一行目\\n二行目\\; a\\, b\\\\c"],
    ]) {
      expect(lines).toContain(line);
    }
  });

  test("folds lines at 75 octets between characters, whatever they say", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (summary) => {
        const file = calendarFile("x", [{ ...event, summary: summary.toWellFormed() }], madeAt);
        const lines = file.split("\r\n");
        expect(lines.every((line) => Buffer.byteLength(line) <= 75 && line.isWellFormed())).toBe(true);
        expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
        const unfolded = file.replaceAll("\r\n ", "").split("\r\n");
        expect(unfolded.filter((line) => line.startsWith("SUMMARY:"))).toHaveLength(1);
        expect(unfolded).toHaveLength(calendarFile("x", [event], madeAt).split("\r\n").length);
      }),
    );
  });
});
