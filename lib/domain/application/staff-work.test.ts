import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { isCorrected, isUnderReview, nextStepForStaff } from "./staff-work";
import { applicationStatuses } from "./status";

describe("what the Center has to do", () => {
  test("is under review until it is approved, rejected or withdrawn", () => {
    expect(applicationStatuses.filter(isUnderReview)).toEqual(["RECEIVED", "IN_REVIEW", "QUERIED"]);
  });

  test("is said in one sentence for every status", () => {
    const startDate = japanDate("2026-12-10");
    const said = applicationStatuses.map((status) => [
      nextStepForStaff({ status, asksForTerminals: true }, startDate),
      nextStepForStaff({ status, asksForTerminals: false }, startDate),
    ]);
    expect(said.flat().every((sentence) => sentence.endsWith("。"))).toBe(true);
    const approved = (asksForTerminals: boolean) =>
      nextStepForStaff({ status: "APPROVED", asksForTerminals }, startDate);
    expect(approved(true)).toBe("利用開始日（2026年12月10日(木)）までに、発行作業を完了してください。");
    expect(approved(false)).toBe("利用開始日（2026年12月10日(木)）になると、自動的に利用開始になります。");
    const received = { status: "RECEIVED", asksForTerminals: false } as const;
    expect(nextStepForStaff(received, null)).toBe("担当者が決まっていません。審査を開始してください。");
    expect(nextStepForStaff(received, null, { assigneeName: "審査 一郎", corrected: true })).toBe(
      "お客様が申込内容を修正しました。審査を開始してください。",
    );
    for (const corrected of [true, false]) {
      const sentence = nextStepForStaff({ ...received, assigned: "other" }, null, {
        assigneeName: "審査 一郎",
        corrected,
      });
      expect(sentence).toMatch(/。担当者が不在のときは、審査を引き継いでください。$/);
    }
    expect(nextStepForStaff(received, null, { assigneeName: "審査 一郎", corrected: false })).toBe(
      "担当は審査 一郎です。審査を開始してください。",
    );
    expect(nextStepForStaff({ status: "IN_USE", asksForTerminals: true }, startDate)).toBe(
      "この申込の手続きは終わっています。",
    );
  });

  test("is to go on with a correction until somebody has begun (R22)", () => {
    const correctedAt = new Date("2026-11-24T00:00:00Z");
    expect(applicationStatuses.filter((status) => isCorrected({ status, correctedAt }))).toEqual(["RECEIVED"]);
    expect(isCorrected({ status: "RECEIVED", correctedAt: null })).toBe(false);
  });
});
