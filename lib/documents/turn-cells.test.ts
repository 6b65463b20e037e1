import { expect, test } from "vitest";
import { japanDate } from "../domain/calendar/japan-date";
import { turnCells } from "./turn-cells";

const since = new Date("2026-11-24T10:00:00+09:00");
const turn = { holder: { kind: "reviewer", name: "審査 一郎" }, since, due: japanDate("2026-11-27") } as const;

test("a file says whose turn it is, since when and until when; an office does not read who reviews", () => {
  const days = [{ date: "2026/11/24 10:00" }, { date: "2026/11/27" }];
  expect(turnCells(turn, "staff")).toEqual(["審査 一郎", ...days]);
  expect(turnCells(turn, "customer")).toEqual(["NACCSセンター（審査）", ...days]);
});

test("of what has ended it says nothing", () => {
  expect(turnCells({ holder: { kind: "nobody" }, since, due: null }, "staff")).toEqual(["", "", ""]);
});
