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

test("what changes stands in front of the few rows that stay as they are", () => {
  const { block, folded } = foldUnchanged(aBlock(4));
  expect(folded).toBe(0);
  expect(numbers(block.before)).toEqual(["4", "1", "2", "3"]);
  expect(block.after.map(({ mark }) => mark)).toEqual(["削除", "追加", undefined, undefined, undefined]);
});

test("of many rows those alone are shown that change", () => {
  const { block, folded } = foldUnchanged(aBlock(15));
  expect(folded).toBe(14);
  expect(numbers(block.before)).toEqual(["15"]);
  expect(block.after.map(({ mark }) => mark)).toEqual(["削除", "追加"]);
});

test("all rows are shown where all are asked for, what changes in front", () => {
  const { block, folded } = foldUnchanged(aBlock(15), Number.POSITIVE_INFINITY);
  expect(folded).toBe(0);
  expect(block.after.slice(0, 3).map(({ mark }) => mark)).toEqual(["削除", "追加", undefined]);
  expect(numbers(block.before)[0]).toBe("15");
});

test("where nothing changes, every row is shown", () => {
  const { after } = aBlock(15);
  const block = { ...aBlock(15), after: after.filter(({ mark }) => mark === undefined) };
  expect(foldUnchanged(block)).toEqual({ block, folded: 0 });
});
