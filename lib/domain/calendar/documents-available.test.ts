import { expect, test } from "vitest";
import { applicationFormAvailable, approvalNoticeAvailable } from "./documents-available";
import { japanDate } from "./japan-date";

test("the approval notice can be output from the start date on", () => {
  const startDate = japanDate("2026-12-10");
  expect(approvalNoticeAvailable(startDate, japanDate("2026-12-09"))).toBe(false);
  expect(approvalNoticeAvailable(startDate, japanDate("2026-12-10"))).toBe(true);
  expect(approvalNoticeAvailable(startDate, japanDate("2036-01-01"))).toBe(true);
  expect(approvalNoticeAvailable(null, japanDate("2026-12-10"))).toBe(false);
});

test("the application form can be output as soon as the application is filed", () => {
  expect(applicationFormAvailable(new Date("2026-12-01T00:00:00Z"))).toBe(true);
  expect(applicationFormAvailable(null)).toBe(false);
});
