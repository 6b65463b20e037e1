import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { missingInException, startDateCautions } from "./start-date-cautions";

const scheduled = (registrationDate: string, applicationDeadline: string, systemSettingDeadline: string) => ({
  registrationDate: japanDate(registrationDate),
  applicationDeadline: japanDate(applicationDeadline),
  systemSettingDeadline: japanDate(systemSettingDeadline),
});

const circumstances = {
  today: japanDate("2026-12-02"),
  filedOn: japanDate("2026-11-26"),
  calendar: { closingDays: new Set<never>() },
  schedule: [
    scheduled("2026-12-03", "2026-11-20", "2026-11-27"),
    scheduled("2026-12-10", "2026-11-30", "2026-12-04"),
    scheduled("2026-12-17", "2026-12-07", "2026-12-11"),
  ],
};
const wish = japanDate("2026-12-10");
const cautions = (date: string) =>
  startDateCautions(japanDate(date), wish, circumstances).map((text) => text.slice(-30));

describe("what speaks against a start date (R23)", () => {
  test("is nothing for the wish, and for a later day of the schedule", () => {
    expect(cautions("2026-12-10")).toEqual([]);
    expect(cautions("2026-12-17")).toEqual([]);
  });

  test("is that a day is off the schedule", () => {
    expect(cautions("2026-12-11")).toEqual([expect.stringContaining("スケジュール表の利用開始日ではありません")]);
  });

  test("is that a day is before the wish, and every deadline it passes", () => {
    expect(cautions("2026-12-03")).toEqual([
      expect.stringContaining("より前の日です"),
      expect.stringContaining("の後に提出されました"),
      expect.stringContaining("を過ぎています"),
    ]);
    expect(cautions("2026-12-04")).toEqual([
      expect.stringContaining("より前の日です"),
      expect.stringContaining("スケジュール表の利用開始日ではありません"),
      expect.stringContaining("を過ぎています"),
    ]);
  });
});

test("an exception needs a reason, and a tick for that very day", () => {
  const fields = (reason: string, date: string | null) =>
    missingInException(wish, { reason, date: date === null ? null : japanDate(date) }).map(({ field }) => field);
  expect(fields("", null)).toEqual(["exceptionReason", "exceptionDate"]);
  expect(fields("至急", "2026-12-11")).toEqual(["exceptionDate"]);
  expect(fields("至急", "2026-12-10")).toEqual([]);
});
