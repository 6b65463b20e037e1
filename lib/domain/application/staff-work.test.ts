import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { isUnderReview, nextStepForStaff, statusesOfMyCases } from "./staff-work";
import { applicationStatuses } from "./status";

describe("what the Center has to do", () => {
  test("is under review until it is approved, rejected or withdrawn", () => {
    expect(applicationStatuses.filter(isUnderReview)).toEqual(["RECEIVED", "IN_REVIEW", "QUERIED"]);
    expect(new Set(statusesOfMyCases)).toEqual(new Set(["RECEIVED", "IN_REVIEW", "QUERIED"]));
  });

  test("is said in one sentence for every status", () => {
    const startDate = japanDate("2026-12-10");
    const said = applicationStatuses.map((status) => [
      nextStepForStaff({ status, asksForCertificates: true }, startDate),
      nextStepForStaff({ status, asksForCertificates: false }, startDate),
    ]);
    expect(said.flat().every((sentence) => sentence.endsWith("。"))).toBe(true);
    const approved = (asksForCertificates: boolean) =>
      nextStepForStaff({ status: "APPROVED", asksForCertificates }, startDate);
    expect(approved(true)).toBe("利用開始日（2026年12月10日(木)）までに、デジタル証明書の発行作業を完了してください。");
    expect(approved(false)).toBe("利用開始日（2026年12月10日(木)）になると、自動的に利用開始になります。");
    const received = { status: "RECEIVED", asksForCertificates: false } as const;
    expect(nextStepForStaff(received, null)).toBe("担当者が決まっていません。審査を開始してください。");
    expect(nextStepForStaff(received, null, true)).toBe("お客様が申込内容を修正しました。審査を開始してください。");
    expect(nextStepForStaff({ status: "IN_USE", asksForCertificates: true }, startDate)).toBe(
      "この申込の手続きは終わっています。",
    );
  });
});
