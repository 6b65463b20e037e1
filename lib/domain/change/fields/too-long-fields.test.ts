import { expect, test } from "vitest";
import { count } from "./count";
import { text } from "./text";
import { tooLongFields } from "./too-long-fields";

const fields = { reason: text("変更する理由", { max: 240 }), count: count("個数", { min: 0, max: 99 }) };

test.each([
  ["申".repeat(240), []],
  ["👨‍👩‍👧‍👦".repeat(240), []],
  ["申".repeat(241), ["変更する理由"]],
  ["申".repeat(8000), ["変更する理由"]],
])("a text is too long from the 241st character on", (reason, labels) => {
  expect(tooLongFields(fields, { reason, count: "9".repeat(300) })).toEqual(labels);
  expect(tooLongFields(fields, { reason: ["", reason] })).toEqual(labels);
});

test("what is not there is not too long", () => {
  expect(tooLongFields(fields, {})).toEqual([]);
});
