import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUuid } from "./uuid";

describe("the id of a row", () => {
  test("is told by its form, of every version", () => {
    fc.assert(fc.property(fc.uuid(), (id) => isUuid(id)));
    expect(isUuid("00000000-0000-0000-0000-000000000000")).toBe(true);
  });

  test.each([
    "-".repeat(36),
    "0".repeat(36),
    "00000000-0000-0000-0000-00000000000",
    "00000000-0000-0000-0000-000000000000\n",
    " 00000000-0000-0000-0000-000000000000",
    "0193562E-7C3A-7D10-8F65-2B6A1C9D4E5F",
    "",
    undefined,
    ["00000000-0000-0000-0000-000000000000"],
  ])("is not %j", (text) => {
    expect(isUuid(text)).toBe(false);
  });
});
