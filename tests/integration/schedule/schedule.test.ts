import { beforeEach, describe, expect, it } from "vitest";
import { readCalendar, readClosingDays, readSchedule } from "@/lib/data/schedule";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import type { ScheduleDateForm } from "@/lib/domain/calendar/schedule-forms";
import { putClosingDay } from "@/lib/services/schedule/put-closing-day";
import { putScheduleDate } from "@/lib/services/schedule/put-schedule-date";
import { removeClosingDay } from "@/lib/services/schedule/remove-closing-day";
import { removeScheduleDate } from "@/lib/services/schedule/remove-schedule-date";
import { must } from "../../support/must";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const staff = await aReviewer(context, "ADMINISTRATOR");
const today = japanDate("2026-11-24");
const date = japanDate("2026-12-10");
const form = (changes: Partial<ScheduleDateForm> = {}): ScheduleDateForm => ({
  purpose: "add",
  registrationDate: date,
  applicationDeadline: japanDate("2026-11-30"),
  systemSettingDeadline: undefined,
  ...changes,
});
const audited = (action: string) => context.db.auditEntry.count({ where: { action } });

beforeEach(async () => {
  await context.db.scheduleDate.deleteMany();
  await context.db.closingDay.deleteMany();
});

describe("スケジュール管理", () => {
  it("adds a registration date; without a system-setting deadline it takes 4 business days before (R9)", async () => {
    must(await putScheduleDate(staff, form(), context));
    expect(await readSchedule(today, context.db)).toEqual([
      { registrationDate: date, applicationDeadline: "2026-11-30", systemSettingDeadline: "2026-12-04" },
    ]);
    expect(await audited("put-schedule-date")).toBe(1);
  });

  it("changes the deadlines of one that is there", async () => {
    must(await putScheduleDate(staff, form(), context));
    const changed = { purpose: "change" as const, applicationDeadline: japanDate("2026-12-01") };
    must(await putScheduleDate(staff, form(changed), context));
    expect((await readSchedule(today, context.db)).map(({ applicationDeadline }) => applicationDeadline)).toEqual([
      "2026-12-01",
    ]);
  });

  it.each([
    ["adding one that is there", { purpose: "add" as const }, "すでに登録されています"],
    [
      "changing one that is not there",
      { purpose: "change" as const, registrationDate: japanDate("2026-12-11") },
      "スケジュール表にありません",
    ],
    ["a day off", { registrationDate: japanDate("2026-12-12") }, "休業日です"],
    ["today", { registrationDate: today, applicationDeadline: japanDate("2026-11-20") }, "本日以前の日付です"],
  ])("refuses %s and writes nothing", async (_, changes, says) => {
    must(await putScheduleDate(staff, form(), context));
    const before = await audited("put-schedule-date");
    const outcome = await putScheduleDate(staff, form(changes), context);
    expect(!outcome.ok && outcome.problem).toMatchObject({
      kind: "fields",
      problems: [{ field: "registrationDate", message: expect.stringContaining(says) }],
    });
    expect(await readSchedule(today, context.db)).toHaveLength(1);
    expect(await audited("put-schedule-date")).toBe(before);
  });

  it("removes one, once", async () => {
    must(await putScheduleDate(staff, form(), context));
    must(await removeScheduleDate(staff, { registrationDate: date, confirmed: "" }, context));
    expect(await removeScheduleDate(staff, { registrationDate: date, confirmed: "" }, context)).toEqual({
      ok: false,
      problem: { kind: "notFound" },
    });
    expect(await readSchedule(today, context.db)).toEqual([]);
  });

  it("shows the dates from a day on, earliest first", async () => {
    const days = ["2026-12-24", "2026-12-10", "2027-01-12"].map(japanDate);
    for (const registrationDate of days) must(await putScheduleDate(staff, form({ registrationDate }), context));
    const shown = await readSchedule(japanDate("2026-12-11"), context.db);
    expect(shown.map(({ registrationDate }) => registrationDate)).toEqual(["2026-12-24", "2027-01-12"]);
  });
});

describe("the Center's closing days (R3)", () => {
  const closing = {
    closingDate: japanDate("2026-12-11"),
    closingReason: "設備点検",
    exceptionReason: "",
    confirmed: "",
  };

  it("are added to the calendar and taken back", async () => {
    must(await putClosingDay(staff, closing, context));
    expect(await readClosingDays(context.db)).toEqual([{ date: "2026-12-11", reason: "設備点検" }]);
    expect((await readCalendar(context.db)).closingDays).toEqual(new Set(["2026-12-11"]));
    must(await removeClosingDay(staff, closing.closingDate, context));
    expect((await readCalendar(context.db)).closingDays.size).toBe(0);
    expect(await removeClosingDay(staff, closing.closingDate, context)).toEqual({
      ok: false,
      problem: { kind: "notFound" },
    });
    expect([await audited("put-closing-day"), await audited("remove-closing-day")]).toEqual([1, 1]);
  });

  it("cannot be days off, days gone by, or registration dates", async () => {
    must(await putScheduleDate(staff, form(), context));
    for (const day of ["2026-12-12", "2026-11-20", "2026-12-10"]) {
      const outcome = await putClosingDay(staff, { ...closing, closingDate: japanDate(day) }, context);
      expect(outcome).toMatchObject({ ok: false, problem: { kind: "fields" } });
    }
    expect(await readClosingDays(context.db)).toEqual([]);
  });
});
