import { expect, test } from "vitest";
import { type JapanDate, japanDate } from "./japan-date";
import { systemSettingDeadline, systemSettingOverdue } from "./system-setting-deadline";

const calendar = { closingDays: new Set<JapanDate>() };

test.each([
  ["2026-12-10", "2026-12-04"],
  ["2027-01-06", "2026-12-25"],
  ["2026-05-11", "2026-04-30"],
])("for a start on %s the system setting must be complete by %s", (startDate, deadline) => {
  expect(systemSettingDeadline(japanDate(startDate), calendar)).toBe(deadline);
});

test("the approval lapses on the day after the deadline, not on it", () => {
  const startDate = japanDate("2026-12-10");
  expect(systemSettingOverdue(startDate, japanDate("2026-12-04"), calendar)).toBe(false);
  expect(systemSettingOverdue(startDate, japanDate("2026-12-05"), calendar)).toBe(true);
});
