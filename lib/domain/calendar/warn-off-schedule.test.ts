import { expect, test } from "vitest";
import { japanDate } from "./japan-date";
import { warnOffSchedule } from "./warn-off-schedule";

const scheduled = ["2026-12-10", "2026-12-24"].map(japanDate);
const warn = (wish: string, dates = scheduled) =>
  warnOffSchedule(japanDate(wish), { earliest: japanDate("2026-12-07"), scheduled: dates });

test("a date on the schedule needs no warning", () => {
  expect(scheduled.map((date) => warn(date))).toEqual([undefined, undefined]);
});

test("a date before the earliest is refused elsewhere and needs no warning", () => {
  expect(warn("2026-12-04")).toBeUndefined();
});

test("a date off the schedule is warned of, with the registration dates that are near", () => {
  expect(warn("2026-12-07")).toMatch(/「2026年12月7日\(月\)」.*ご希望に添えない.*日は2026年12月10日\(木\)です。$/);
  expect(warn("2026-12-16")).toMatch(/日は2026年12月10日\(木\)と2026年12月24日\(木\)です。$/);
  expect(warn("2026-12-25")).toMatch(/日は2026年12月24日\(木\)です。$/);
  expect(warn("2026-12-16", [])).toMatch(/ご希望に添えないことがあります。$/);
});
