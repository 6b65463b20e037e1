import { expect, it } from "vitest";
import { sampleApplication } from "../../tests/support/sample-application";
import { changeBlocks } from "../domain/change/changes";
import { byConnection } from "./by-connection";

it("parts the UserIds by their way to NACCS and keeps lines and certificates with theirs", () => {
  const { content, contractBefore, contractAfter } = sampleApplication;
  const changes = { ...content.changes, mailboxes: { add: 1, end: 0 } };
  const parts = byConnection(changeBlocks(changes, contractBefore, contractAfter));
  const told = parts.map(({ title, blocks }) => [
    title,
    blocks.map((block) => [block.title, block.before.length, block.after.map(({ cells }) => cells.number ?? "")]),
  ]);
  expect(told).toEqual([
    [
      "専用回線接続によるNACCSの利用申込",
      [
        ["利用者情報", 1, ["D01"]],
        ["一般NACCSのメールボックス数（追加・廃止）", 1, [""]],
      ],
    ],
    [
      "インターネット接続によるNACCSの利用申込",
      [
        ["利用者情報", 0, ["D0A"]],
        ["デジタル証明書に関する情報", 0, [""]],
      ],
    ],
  ]);
});

it("has no heading over what is of no way, and keeps a UserCode without UserIds", () => {
  const columns = [{ key: "code", label: "利用者コード", kind: "code" as const }];
  const row = (code: string) => ({ cells: { code } });
  const block = { title: "利用者情報", step: "user-codes" as const, columns, before: [], after: [row("1ANAC")] };
  expect(byConnection([block])).toEqual([{ blocks: [block] }]);
  const mixed = { ...block, after: [{ ...row("2ANAC"), connection: "netNaccs" as const }, row("1ANAC")] };
  expect(byConnection([mixed])[0]?.blocks[0]?.after).toHaveLength(2);
});
