import { describe, expect, it } from "vitest";
import { japanDate } from "./japan-date";
import { judgeClosingDay, judgeScheduleDate } from "./judge-schedule-date";

const scheduled = {
  registrationDate: japanDate("2026-12-10"),
  applicationDeadline: japanDate("2026-11-30"),
  systemSettingDeadline: japanDate("2026-12-04"),
};
const closed = japanDate("2026-12-16");
const circumstances = {
  today: japanDate("2026-11-24"),
  calendar: { closingDays: new Set([closed]) },
  schedule: [scheduled],
};

const put = (date: string, purpose: "add" | "change" = "add") =>
  judgeScheduleDate(
    {
      purpose,
      registrationDate: japanDate(date),
      applicationDeadline: japanDate("2026-11-25"),
      systemSettingDeadline: undefined,
    },
    circumstances,
  );

describe("a registration date", () => {
  it("takes R9's deadline, 4 business days before, where none is given; closing days do not count", () => {
    const judged = put("2026-12-18");
    expect(judged.ok && judged.value.systemSettingDeadline).toBe("2026-12-11");
  });

  it.each([
    ["2026-11-24", "本日以前"],
    ["2026-12-12", "20261214"],
    ["2026-12-16", "20261217"],
    ["2026-12-10", "すでに登録"],
  ])("is refused on %s with what would be right", (date, words) => {
    const judged = put(date);
    expect(judged.ok ? "" : judged.problems[0]?.message).toContain(words);
  });

  it("takes deadlines on business days alone, and names the one before", () => {
    const judged = judgeScheduleDate(
      {
        purpose: "add",
        registrationDate: japanDate("2026-12-24"),
        applicationDeadline: japanDate("2026-12-12"),
        systemSettingDeadline: closed,
      },
      circumstances,
    );
    expect(judged.ok ? [] : judged.problems).toEqual([
      { field: "applicationDeadline", message: expect.stringContaining("直前の営業日は「20261211」") },
      { field: "systemSettingDeadline", message: expect.stringContaining("直前の営業日は「20261215」") },
    ]);
  });

  it("can change its deadlines only while it is on the schedule", () => {
    expect(put("2026-12-10", "change").ok).toBe(true);
    expect(put("2026-12-11", "change").ok).toBe(false);
  });
});

describe("a closing day of the Center", () => {
  const close = (date: string) =>
    judgeClosingDay({ closingDate: japanDate(date), closingReason: "設備点検" }, circumstances);

  it("is a business day to come that nobody starts on", () => {
    expect(close("2026-12-11")).toEqual({ ok: true, value: { date: "2026-12-11", reason: "設備点検" } });
  });

  it.each([
    ["2026-11-30", "の提出締切日です"],
    ["2026-12-04", "のシステム設定申込締切日です"],
  ])("is none on %s, a deadline", (day, words) => {
    const judged = close(day);
    expect(judged.ok ? "" : judged.problems[0]?.message).toContain(`システム登録日「2026年12月10日(木)」${words}`);
  });

  it.each(["2026-11-20", "2026-12-12", "2026-12-10", "2026-12-16"])("is not %s", (date) => {
    expect(close(date).ok).toBe(false);
  });
});
