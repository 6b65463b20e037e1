import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  aWebTerminal,
  theManualsContract,
  theManualsWish,
} from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { netNaccsTerminals } from "./net-naccs-terminals";

const netId = aContractedUserId({ identificationNumber: "D02", processingMode: "NET_NACCS" });
const held = theManualsContract({
  userCodes: [aContractedUserCode({ userIds: [netId] })],
  terminals: [
    aWebTerminal("W00001", { kind: "NET_NACCS", accessKey: "K7QX2M9D" }),
    aWebTerminal("W00002", { kind: "EBMS", certificateValidThrough: null }),
    aWebTerminal("W00003"),
  ],
});
const without = theManualsContract();

type Value = { netNaccs: number; netApi: number; end: string[] };
const nothing: Value = { netNaccs: 0, netApi: 0, end: [] };
const circumstances = (value: Value, before = held) => {
  const after = contractAfter(before, netNaccsTerminals.operations(value, before), theManualsWish);
  return { before, after, day: theManualsWish, chosen: ["netNaccsTerminals"] };
};
const problemsOf = (value: Value, before = held) =>
  netNaccsTerminals.check?.(value, circumstances(value, before)).map(({ field, message }) => `${field}: ${message}`);
const rowsOf = (value: Value) => {
  const { before, after } = circumstances(value);
  return netNaccsTerminals
    .block(before, after)
    .after.map(({ mark, cells }) => [mark, cells.device, cells.name, cells.count]);
};

describe("netNACCS terminals", () => {
  test("are ordered by kind and given up by name", () => {
    const value = { netNaccs: 2, netApi: 1, end: ["W00002"] };
    expect(netNaccsTerminals.operations(value, held)).toEqual([
      { type: "orderTerminals", kind: "NET_NACCS", count: 2 },
      { type: "orderTerminals", kind: "NET_API", count: 1 },
      { type: "endTerminal", name: "W00002" },
    ]);
    expect(problemsOf(value)).toEqual([]);
    expect(rowsOf(value)).toEqual([
      [undefined, "netNACCS", "W00001", "1"],
      ["削除", "ebMS", "W00002", "1"],
      ["追加", "netNACCS", "", "2"],
      ["追加", "netAPI", "", "1"],
    ]);
  });

  test("have to be changed where they were chosen, said as it fits the contract", () => {
    expect(problemsOf(nothing)?.[0]).toContain("廃止する論理端末を選択してください。");
    expect(problemsOf(nothing, without)).toEqual([
      "netNaccsTerminals.netNaccs: 追加する論理端末の台数を入力してください。",
    ]);
  });

  test("cannot be given up where they are not held, or are another item's", () => {
    expect(problemsOf({ ...nothing, netNaccs: 1, end: ["W00003", "W99999"] })).toEqual([
      "netNaccsTerminals.end: 論理端末「W00003」は、現在の契約のnetNACCS等の端末ではありません。",
      "netNaccsTerminals.end: 論理端末「W99999」は、現在の契約のnetNACCS等の端末ではありません。",
    ]);
  });

  test("cannot all go while netNACCS UserIds stay", () => {
    expect(problemsOf({ ...nothing, end: ["W00001"] })).toEqual([
      "netNaccsTerminals.end: netNACCSの識別番号（1ANAC D02）が残るため、netNACCSの端末をすべて廃止することはできません。端末を残すか、「識別番号（追加・削除）」で識別番号も削除してください。",
    ]);
    expect(problemsOf({ ...nothing, netNaccs: 1, end: ["W00001"] })).toEqual([]);
  });

  test("are offered with what they are", () => {
    expect(netNaccsTerminals.offers?.(circumstances(nothing)).end?.options).toEqual([
      { value: "W00001", label: "W00001", hint: "netNACCS・有効期限 2027/03/31" },
      { value: "W00002", label: "W00002", hint: "ebMS" },
    ]);
  });

  test.each([
    [
      { netNaccs: "２", end: "W00001" },
      { netNaccs: 2, netApi: 0, end: ["W00001"] },
    ],
    [{}, nothing],
  ])("%j is read as %j", (typed, value) => {
    expect(netNaccsTerminals.fromDraft({ netNaccsTerminals: typed })).toEqual({ ok: true, value });
    expect(netNaccsTerminals.fromDraft(netNaccsTerminals.toDraft(value))).toEqual({ ok: true, value });
  });

  test("say what is wrong with what was typed, at its field", () => {
    expect(netNaccsTerminals.fromDraft({ netNaccsTerminals: { netApi: "三台" } })).toEqual({
      ok: false,
      problems: [{ field: "netApi", message: expect.stringContaining("0から99までの整数") }],
    });
  });
});
