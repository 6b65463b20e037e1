import { expect, test } from "vitest";
import { type JapanDate, japanDate } from "../calendar/japan-date";
import { offeredStartDates } from "./offered-start-dates";

const [soon, next, later] = [japanDate("2026-12-10"), japanDate("2026-12-24"), japanDate("2027-01-12")];
const deadline = japanDate("2026-11-30");
const schedule = [
  { registrationDate: soon, applicationDeadline: deadline, systemSettingDeadline: japanDate("2026-12-04") },
  {
    registrationDate: next,
    applicationDeadline: japanDate("2026-12-14"),
    systemSettingDeadline: japanDate("2026-12-18"),
  },
  {
    registrationDate: later,
    applicationDeadline: japanDate("2026-12-24"),
    systemSettingDeadline: japanDate("2027-01-05"),
  },
];
const offered = (wish: JapanDate, filedOn: JapanDate, today = japanDate("2026-12-02")) => {
  const circumstances = { today, filedOn, schedule, calendar: { closingDays: new Set<never>() } };
  const { offers, chosen } = offeredStartDates(wish, circumstances);
  return { dates: offers.map(({ date }) => date), missed: offers.map((offer) => offer.missedDeadline), chosen };
};

test("a wish filed for in time is chosen, however long the review took", () => {
  expect(offered(soon, deadline)).toEqual({
    dates: [soon, next, later],
    missed: [undefined, undefined, undefined],
    chosen: soon,
  });
});

test("dates filed for too late come last with their deadline, and are not chosen", () => {
  const dates = [next, later, soon];
  const missed = [undefined, undefined, deadline];
  expect(offered(soon, japanDate("2026-12-01"))).toEqual({ dates, missed, chosen: undefined });
  expect(offered(next, japanDate("2026-12-01"))).toEqual({ dates, missed, chosen: next });
});

test("a wish off the schedule is offered first and chosen", () => {
  const wish = japanDate("2026-12-15");
  expect(offered(wish, deadline)).toMatchObject({ dates: [wish, soon, next, later], chosen: wish });
});

test("a wish that cannot be confirmed any more is not offered", () => {
  for (const wish of [japanDate("2026-12-01"), japanDate("2026-12-12")]) {
    expect(offered(wish, deadline)).toMatchObject({ dates: [soon, next, later], chosen: undefined });
  }
});
