import { expect, it } from "vitest";
import { sampleContract } from "../../../tests/support/sample-application";
import { japanDate } from "../calendar/japan-date";
import { contractAfter } from "../contract/plan";
import { appliedLines } from "./applied-lines";
import { planOf } from "./changes";

const linesOf = (changes: Record<string, unknown>, before = sampleContract) =>
  appliedLines(changes, before, contractAfter(before, planOf(changes, before), japanDate("2026-12-10")));

it("tells what a form changes, before and after", () => {
  expect(linesOf({ mailboxes: { add: 2, end: 0 } })).toEqual([
    "・一般NACCSのメールボックス数（追加・廃止）",
    "　変更：メールボックス数 0個 → 2個",
  ]);
});

it("counts what is too much to tell", () => {
  const names = Array.from({ length: 15 }, (_, index) => `WEB0${index + 10}`);
  const terminals = names.map((name) => ({
    name,
    kind: "WEB_NACCS" as const,
    accessKey: null,
    certificateValidThrough: japanDate("2027-03-31"),
    startDate: japanDate("2026-04-01"),
  }));
  const lines = linesOf({ webCertificates: { add: 0, end: names } }, { ...sampleContract, terminals });
  expect(lines).toHaveLength(1 + 10 + 1);
  expect(lines[1]).toBe("　削除：web WEB010 2027/03/31 デジタル証明書数 1");
  expect(lines.at(-1)).toBe("　ほか5件");
});
