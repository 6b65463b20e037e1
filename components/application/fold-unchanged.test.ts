import { expect, test } from "vitest";
import type { ChangeBlock, ChangeRow } from "@/lib/domain/change/change-block";
import { foldUnchanged } from "./fold-unchanged";

const row = (number: number): ChangeRow => ({ cells: { number: String(number) } });
const numbers = (rows: readonly ChangeRow[]) => rows.map(({ cells }) => cells.number);

/** So many rows, of which the last is removed, and one that is added. */
const aBlock = (count: number): ChangeBlock => {
  const before = Array.from({ length: count }, (_, index) => row(index + 1));
  return {
    title: "識別番号",
    step: "user-codes",
    columns: [
      { key: "number", label: "識別番号", kind: "code" },
      { key: "count", label: "追加数", kind: "number" },
    ],
    before,
    after: [
      ...before.slice(0, -1),
      { mark: "削除", cells: { number: String(count), count: "" } },
      { mark: "追加", cells: { number: "", count: "2" } },
    ],
  };
};

test("a change among few rows is shown among them", () => {
  const block = aBlock(21);
  expect(foldUnchanged(block)).toEqual({ block, folded: 0 });
});

test("of many rows those alone are shown that change", () => {
  const { block, folded } = foldUnchanged(aBlock(150));
  expect(folded).toBe(149);
  expect(numbers(block.before)).toEqual(["150"]);
  expect(block.after.map(({ mark }) => mark)).toEqual(["削除", "追加"]);
});
