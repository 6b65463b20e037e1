import { expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { wishSentence } from "./wish-sentence";

const schedule = ["2026-12-10 2026-11-30", "2026-12-24 2026-12-14"].map((days) => {
  const [registrationDate = "", applicationDeadline = ""] = days.split(" ");
  const deadline = japanDate(applicationDeadline);
  return {
    registrationDate: japanDate(registrationDate),
    applicationDeadline: deadline,
    systemSettingDeadline: deadline,
  };
});

const said = (wish: string, today: string, kind: "customer" | "anyReviewer" | "calendar") =>
  wishSentence(japanDate(wish), { kind }, { today: japanDate(today), schedule, calendar: { closingDays: new Set() } });

test("an open question says until when to correct, so that the wished date can still be met", () => {
  expect(said("2026-12-10", "2026-11-25", "customer")).toBe(
    "利用開始希望日（2026年12月10日(木)）に間に合わせるには、2026年11月30日(月)（あと3営業日）までに修正してください。",
  );
  expect(said("2026-12-16", "2026-11-30", "customer")).toContain("2026年11月30日(月)（本日まで）");
});

test("it says that the wish cannot be met any more, or is past", () => {
  expect(said("2026-12-10", "2026-12-01", "customer")).toBe(
    "利用開始希望日（2026年12月10日(木)）の提出締切日（2026年11月30日(月)）を過ぎました。修正するときに、新しい希望日を選んでください。",
  );
  expect(said("2026-12-10", "2026-12-10", "customer")).toBe(
    "利用開始希望日（2026年12月10日(木)）は過ぎました。修正するときに、新しい希望日を選んでください。",
  );
});

test("while the review goes on, only a wish that is past is spoken of; once the date is confirmed, none", () => {
  expect(said("2026-12-10", "2026-12-09", "anyReviewer")).toBeUndefined();
  expect(said("2026-12-10", "2026-12-10", "anyReviewer")).toContain("は過ぎました");
  expect(said("2026-12-10", "2026-12-11", "calendar")).toBeUndefined();
});

test("where the schedule has no date up to the wish, nothing is promised", () => {
  expect(said("2026-12-09", "2026-11-25", "customer")).toBeUndefined();
});
