import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import {
  closingNeedsReason,
  type DatedCase,
  missingInClosing,
  touchedByClosing,
  touchedByRemoval,
  touchTick,
} from "./calendar-touches";

const one: DatedCase = {
  receiptNumber: "260010A",
  companyName: "ナックス商事株式会社",
  officeName: "第一営業所",
  wishedStartDate: japanDate("2026-12-08"),
  startDate: japanDate("2026-12-10"),
  passwordsPromisedThrough: japanDate("2026-12-14"),
  keepsPasswords: true,
};
const wishing: DatedCase = { ...one, startDate: null, passwordsPromisedThrough: null, keepsPasswords: false };
const scheduled = {
  registrationDate: japanDate("2026-12-10"),
  applicationDeadline: japanDate("2026-11-30"),
  systemSettingDeadline: japanDate("2026-12-04"),
};
const said = (day: string, each: DatedCase, schedule = [scheduled]) =>
  touchedByClosing(japanDate(day), [each], {
    today: japanDate("2026-11-24"),
    calendar: { closingDays: new Set() },
    schedule,
  }).flatMap(({ sentences }) => sentences);

describe("a closing day touches", () => {
  test("a confirmed start date, and a wish of what is not decided yet", () => {
    expect(said("2026-12-10", one)).toEqual(["確定した利用開始日が2026年12月10日(木)です。"]);
    expect(said("2026-12-08", wishing)).toEqual(["利用開始希望日が2026年12月8日(火)です。"]);
    expect(said("2026-12-08", one)).toEqual([]);
  });

  test("the window of passwords that are kept, which ends later and never earlier (R4)", () => {
    expect(said("2026-12-11", one)).toEqual([
      "パスワードの参照期間の最終日が2026年12月14日(月)から2026年12月15日(火)に延びます。",
    ]);
    expect(said("2026-12-11", { ...one, keepsPasswords: false })).toEqual([]);
    // The day that was promised is later still.
    expect(said("2026-12-11", { ...one, passwordsPromisedThrough: japanDate("2026-12-28") })).toEqual([]);
  });

  test("the deadline of a system setting that no registration date fixes (R9)", () => {
    expect(said("2026-12-07", one)).toEqual([]);
    expect(said("2026-12-07", one, [])).toEqual([
      "システム設定申込の期限が2026年12月4日(金)から2026年12月3日(木)に早まります。",
    ]);
    expect(said("2026-12-03", one, [])).toEqual([]);
  });
});

test("the removal of a registration date touches what wishes for it or is confirmed for it", () => {
  const cases = [one, wishing, { ...wishing, receiptNumber: "260011A", wishedStartDate: japanDate("2026-12-10") }];
  expect(touchedByRemoval(japanDate("2026-12-10"), cases).map(({ receiptNumber }) => receiptNumber)).toEqual([
    "260010A",
    "260011A",
  ]);
});

test("a tick holds for the cases that were listed, a reason is wanted for today and for a confirmed start date", () => {
  const day = japanDate("2026-12-10");
  const cases = touchedByRemoval(day, [one]);
  expect(closingNeedsReason(day, japanDate("2026-11-24"), [one])).toBe(true);
  expect(closingNeedsReason(day, day, [])).toBe(true);
  expect(closingNeedsReason(day, japanDate("2026-11-24"), [wishing])).toBe(false);
  const expected = { tick: touchTick(day, cases), needsReason: true };
  const missing = (exceptionReason: string, confirmed: string) =>
    missingInClosing({ exceptionReason, confirmed }, expected).map(({ field }) => field);
  expect(missing("", "")).toEqual(["exceptionReason", "confirmed"]);
  const other = touchedByRemoval(day, [{ ...one, receiptNumber: "260099A" }]);
  const changed = cases.map((each) => ({ ...each, sentences: ["ほかの影響です。"] }));
  for (const listed of [[], other, changed, [...cases, ...other]]) {
    expect(missing("停電のため", touchTick(day, listed))).toEqual(["confirmed"]);
  }
  expect(missing("停電のため", touchTick(day, cases))).toEqual([]);
});
