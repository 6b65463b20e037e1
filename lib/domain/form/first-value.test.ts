import { expect, test } from "vitest";
import { firstValue } from "./first-value";

test("a field's first value is text, whether it is there or not", () => {
  expect(firstValue({ a: ["x", "y"] }, "a")).toBe("x");
  expect(firstValue({ a: "x" }, "a")).toBe("x");
  expect(firstValue({ a: [] }, "a")).toBe("");
  expect(firstValue({}, "a")).toBe("");
});
