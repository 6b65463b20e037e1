import { expect, it } from "vitest";
import type { ChangeBlock } from "../domain/change/change-block";
import { withBoxes } from "./boxed-marks";

it("shows what is paid for and what is free as boxes of one column, and leaves other columns as they are", () => {
  const block: ChangeBlock = {
    title: "利用者情報",
    step: "user-codes",
    columns: [
      { key: "code", label: "利用者コード", kind: "code" },
      { key: "paid", label: "管理統計資料 有料分", kind: "mark" },
      { key: "free", label: "管理統計資料 無料分", kind: "mark" },
      { key: "shared", label: "他事業所と共用", kind: "mark" },
    ],
    before: [{ cells: { code: "1ANAC", paid: "×", free: "○", shared: "×" } }],
    after: [{ mark: "追加", cells: { code: "1ANAC" } }],
  };
  const { columns, before, after } = withBoxes(block);
  expect(columns.map(({ label }) => label)).toEqual(["利用者コード", "管理統計資料", "他事業所と共用"]);
  const shown = (row: (typeof before)[number] | undefined) => columns.map(({ key }) => row?.cells[key] ?? "");
  expect(shown(before[0])).toEqual(["1ANAC", "□有料\n■無料", "×"]);
  expect(shown(after[0])).toEqual(["1ANAC", "", ""]);
});
