import { expect, test } from "vitest";
import { doneSentence } from "./done-sentence";

test.each([
  [{ done: "added", row: "SHIP_AGENT:WEB_NACCS:2" }, "「船舶代理店・webNACCS」を2個追加しました。"],
  [{ done: "added", row: "SHIP_AGENT:WEB_NACCS:3", was: "1" }, "「船舶代理店・webNACCS」を1個 → 3個にしました。"],
  [{ done: "added", row: "<b>" }, "利用者コード情報に追加しました。"],
  [{ done: "removed", row: "SHIP_AGENT:INTERACTIVE:1" }, "「船舶代理店・インタラクティブ」を取り消しました。"],
  [{ done: "dropped", code: "1ANAC" }, "利用者コード「1ANAC」の変更を申込情報から取り消しました。"],
  [{ done: "dropped", code: "送金してください" }, "申込情報から取り消しました。"],
])("%j is told as %s", (search, says) => {
  expect(doneSentence(search)?.startsWith(says)).toBe(true);
});

test("an address brings no sentence of its own", () => {
  expect(doneSentence({ done: "constructor" })).toBeUndefined();
  expect(doneSentence({ done: ["added"] })).toBeUndefined();
});
