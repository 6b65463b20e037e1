import { expect, test } from "vitest";
import { toJson } from "./to-json";

test("a value goes into a Json column as it is", () => {
  const value = { text: "あ", count: 1, flag: false, nothing: null, rows: [{ industry: "CY" }, []] };
  expect(toJson(value)).toEqual(value);
});

test.each([[{ at: new Date(0) }], [{ fax: undefined }], [{ seq: 1n }], [{ rows: [{ count: Number.NaN }] }]])(
  "%o, which would come back as something else, is refused",
  (value) => {
    expect(() => toJson(value)).toThrow();
  },
);
