import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { businessDaysUntil } from "./business-days";
import { addDays, type JapanDate, japanDate, japanDateOf } from "./japan-date";
import { passwordDaysLeft, passwordsReadable, passwordsToErase, passwordWindow } from "./password-window";

const calendar = { closingDays: new Set<JapanDate>() };
const windowOf = (reviewEndedOn: string, startDate: string, closingDays: string[] = [], promised?: string) =>
  passwordWindow({
    reviewEndedOn: japanDate(reviewEndedOn),
    startDate: japanDate(startDate),
    calendar: { closingDays: new Set(closingDays.map(japanDate)) },
    promisedThrough: promised ? japanDate(promised) : null,
  });

describe.each(["UTC", "Asia/Tokyo", "America/New_York"])("on a machine in %s", (zone) => {
  beforeEach(() => {
    vi.stubEnv("TZ", zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test("the manual's example: start on Tuesday 12/10, readable through 12/12, gone on 12/13", () => {
    const window = windowOf("2013-12-05", "2013-12-10");
    expect(window).toEqual({ from: "2013-12-05", through: "2013-12-12", erasedFrom: "2013-12-13" });
    const readableAt = (instant: string) => passwordsReadable(window, japanDateOf(new Date(instant)));
    expect(readableAt("2013-12-04T23:59:59+09:00")).toBe(false);
    expect(readableAt("2013-12-05T00:00:00+09:00")).toBe(true);
    expect(readableAt("2013-12-12T23:59:59+09:00")).toBe(true);
    expect(readableAt("2013-12-13T00:00:00+09:00")).toBe(false);
  });

  test("a window is never readable and due for erasing at once, and closes with the second business day", () => {
    const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(japanDate("2020-01-01"), days));
    fc.assert(
      fc.property(day, fc.nat(60), fc.integer({ min: -5, max: 90 }), (reviewEndedOn, lead, ahead) => {
        const startDate = addDays(reviewEndedOn, lead);
        const window = passwordWindow({ reviewEndedOn, startDate, calendar, promisedThrough: null });
        const today = addDays(reviewEndedOn, ahead);
        expect(passwordsReadable(window, today) && passwordsToErase(window, today)).toBe(false);
        expect(businessDaysUntil(startDate, window.through, calendar)).toBe(2);
        expect(passwordsReadable(window, window.through)).toBe(true);
        expect(passwordsReadable(window, addDays(window.through, 1))).toBe(false);
        expect(passwordsToErase(window, window.erasedFrom)).toBe(true);
        expect(passwordsToErase(window, addDays(window.erasedFrom, -1))).toBe(false);
      }),
    );
  });
});

test("the turn of the year and closing days of the Center make the window longer", () => {
  expect(windowOf("2026-12-20", "2026-12-28")).toMatchObject({ through: "2027-01-05", erasedFrom: "2027-01-06" });
  expect(windowOf("2026-11-20", "2026-11-24", ["2026-11-25"])).toMatchObject({ through: "2026-11-27" });
});

test("a window that was promised once is never shorter, and a later end of its own counts", () => {
  expect(windowOf("2026-11-10", "2026-11-11", [], "2026-11-18")).toMatchObject({
    through: "2026-11-18",
    erasedFrom: "2026-11-19",
  });
  expect(windowOf("2026-11-10", "2026-11-18", [], "2026-11-13")).toMatchObject({ through: "2026-11-20" });
});

test("over the weekend after the last day nothing can be read, and erasing waits for the third business day", () => {
  const window = windowOf("2026-11-10", "2026-11-18"); // Wednesday
  expect(window).toMatchObject({ through: "2026-11-20", erasedFrom: "2026-11-24" }); // 11/23 is a holiday
  expect(passwordsReadable(window, japanDate("2026-11-21"))).toBe(false);
  expect(passwordsToErase(window, japanDate("2026-11-23"))).toBe(false);
});

test("the days left are business days", () => {
  const window = windowOf("2026-11-10", "2026-11-18");
  const left = (today: string) => passwordDaysLeft(window, japanDate(today), calendar);
  expect([left("2026-11-16"), left("2026-11-20"), left("2026-11-24")]).toEqual([4, 0, -1]);
});
