import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isBusinessDay } from "./business-days";
import { addDays, type JapanDate, japanDate } from "./japan-date";
import {
  confirmableStartDates,
  earliestFeasibleStartDate,
  feasibleScheduleDates,
  judgeWishedStartDate,
  type ScheduleDate,
} from "./start-date";

const calendar = { closingDays: new Set<JapanDate>() };
const row = (registrationDate: string, applicationDeadline: string): ScheduleDate => ({
  registrationDate: japanDate(registrationDate),
  applicationDeadline: japanDate(applicationDeadline),
  systemSettingDeadline: japanDate(applicationDeadline),
});
/** Out of order, as nothing promises an order. */
const schedule = [
  row("2026-12-24", "2026-12-11"),
  row("2026-11-26", "2026-11-13"),
  row("2026-12-10", "2026-11-27"),
  row("2026-11-12", "2026-10-30"),
];
const on = (today: string, rows: readonly ScheduleDate[] = schedule) => ({
  today: japanDate(today),
  schedule: rows,
  calendar,
});
const judge = (wish: string, today = "2026-11-20") => judgeWishedStartDate(japanDate(wish), on(today));
const dates = (rows: readonly ScheduleDate[]) => rows.map((one) => one.registrationDate);

describe("the schedule", () => {
  test("offers the registration dates that can still be applied for, earliest first", () => {
    expect(dates(feasibleScheduleDates(on("2026-11-20")))).toEqual(["2026-12-10", "2026-12-24"]);
    expect(earliestFeasibleStartDate(on("2026-11-20"))).toBe("2026-12-10");
  });

  test("counts the deadline day itself, not the day after", () => {
    expect(earliestFeasibleStartDate(on("2026-11-27"))).toBe("2026-12-10");
    expect(earliestFeasibleStartDate(on("2026-11-28"))).toBe("2026-12-24");
  });

  test("where it is empty or past, ten business days from today are the earliest", () => {
    expect(earliestFeasibleStartDate(on("2026-11-20", []))).toBe("2026-12-07");
    expect(earliestFeasibleStartDate(on("2026-12-18"))).toBe("2027-01-07");
  });

  test("lets staff confirm every registration date to come, even past its application deadline", () => {
    expect(dates(confirmableStartDates(on("2026-11-20")))).toEqual(["2026-11-26", "2026-12-10", "2026-12-24"]);
    expect(dates(confirmableStartDates(on("2026-11-26")))).toEqual(["2026-12-10", "2026-12-24"]);
  });
});

describe("a wished start date", () => {
  test("on a registration date that can be applied for is simply taken", () => {
    expect(judge("2026-12-10")).toEqual({ kind: "scheduled" });
    expect(judge("2026-12-24")).toEqual({ kind: "scheduled" });
  });

  test("on another business day is taken with a warning that names the dates near it", () => {
    expect(judge("2026-12-16")).toEqual({
      kind: "offSchedule",
      warning:
        "利用開始希望日「2026年12月16日(水)」はスケジュール表の利用開始日ではないため、ご希望に添えないことがあります。近い利用開始日は2026年12月10日(木)と2026年12月24日(木)です。",
    });
  });

  test("in the past is refused with the date that works", () => {
    expect(judge("2026-11-19")).toEqual({
      kind: "impossible",
      message:
        "利用開始希望日「2026年11月19日(木)」はすでに過ぎています。最も早い利用開始日は2026年12月10日(木)です。「20261210」以降の日付を入力してください。",
    });
  });

  test.each(["2026-11-20", "2026-11-26", "2026-12-09"])(
    "on %s, before the earliest feasible one, is too early",
    (wish) => {
      expect(judge(wish)).toMatchObject({
        kind: "impossible",
        message: expect.stringMatching(/間に合いません.*20261210/),
      });
    },
  );

  test("on a day off is refused with the next date that works", () => {
    expect(judge("2026-12-12")).toMatchObject({
      kind: "impossible",
      message: expect.stringMatching(/休業日.*20261224/),
    });
    expect(judge("2027-01-01")).toMatchObject({
      kind: "impossible",
      message: expect.stringMatching(/休業日.*20270104/),
    });
  });

  test("beyond the years whose holidays are known is refused, not a crash", () => {
    for (const wish of ["2051-01-04", "9999-12-31"]) {
      expect(judge(wish)).toMatchObject({ kind: "impossible", message: expect.stringMatching(/先の日付.*20261210/) });
    }
  });

  test("is judged by the same rule whatever the schedule", () => {
    const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(japanDate("2026-06-01"), days));
    const anyRow = fc.record({ registrationDate: day, applicationDeadline: day, systemSettingDeadline: day });
    fc.assert(
      fc.property(day, day, fc.array(anyRow, { maxLength: 12 }), (wish, today, rows) => {
        const circumstances = { today, schedule: rows, calendar };
        const { kind } = judgeWishedStartDate(wish, circumstances);
        const earliest = earliestFeasibleStartDate(circumstances);
        expect(judgeWishedStartDate(earliest, circumstances).kind).not.toBe("impossible");
        if (wish <= today || wish < earliest) expect(kind).toBe("impossible");
        if (kind === "offSchedule") expect(isBusinessDay(wish, calendar)).toBe(true);
        expect(kind === "scheduled").toBe(dates(feasibleScheduleDates(circumstances)).includes(wish));
      }),
    );
  });
});
