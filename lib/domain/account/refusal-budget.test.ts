import { expect, test } from "vitest";
import { RefusalBudget } from "./refusal-budget";

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24) + minutes * 60_000);

test("of a flood from one sender forty refusals in a quarter of an hour are written, the last one as such", () => {
  const budget = new RefusalBudget();
  const places = Array.from({ length: 1000 }, () => budget.take("198.51.100.1", at(0)));
  expect(places.filter((place) => place !== "beyond")).toEqual([...Array(39).fill("listed"), "last"]);
  expect(budget.take("198.51.100.2", at(1))).toBe("listed");
  expect(budget.take("198.51.100.1", at(15))).toBe("beyond");
  expect(budget.take("198.51.100.1", at(16))).toBe("listed");
});
