import { expect, test } from "vitest";
import { japanDate } from "./japan-date";
import { scheduleDays } from "./schedule-days";

test("a day of the schedule says everything it is, once", () => {
  const row = (registrationDate: string, applicationDeadline: string, systemSettingDeadline: string) => ({
    registrationDate: japanDate(registrationDate),
    applicationDeadline: japanDate(applicationDeadline),
    systemSettingDeadline: japanDate(systemSettingDeadline),
  });
  const days = scheduleDays([
    row("2026-12-10", "2026-11-27", "2026-12-04"),
    row("2026-12-14", "2026-11-27", "2026-12-10"),
  ]);
  expect(Object.fromEntries(days)).toEqual({
    "2026-11-27": ["application"],
    "2026-12-04": ["setting"],
    "2026-12-10": ["registration", "setting"],
    "2026-12-14": ["registration"],
  });
});
