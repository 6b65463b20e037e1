import { describe, expect, test } from "vitest";
import { aWebTerminal, theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { webCertificates } from "./web-certificates";

const without = theManualsContract();
const held = theManualsContract({ terminals: [aWebTerminal("W00001"), aWebTerminal("W00002")] });
const problemsOf = (value: { add: number; end: string[] }, contract = held) =>
  webCertificates
    .check?.(value, { before: contract, after: contract, day: theManualsWish, chosen: ["webCertificates"] })
    .map(({ field, message }) => `${field}: ${message}`);

describe("webNACCS certificates", () => {
  test("are added, ended, or both", () => {
    expect(problemsOf({ add: 2, end: [] }, without)).toEqual([]);
    expect(problemsOf({ add: 0, end: ["W00001"] })).toEqual([]);
    expect(problemsOf({ add: 99, end: ["W00001", "W00002"] })).toEqual([]);
  });

  test("have to be changed where they were chosen, said as it fits the contract", () => {
    expect(problemsOf({ add: 0, end: [] }, without)?.[0]).toContain("使用するパソコンの台数分入力してください");
    expect(problemsOf({ add: 0, end: [] })?.[0]).toContain("廃止するデジタル証明書を選択してください");
  });

  test("cannot be ended where they are not held", () => {
    expect(problemsOf({ add: 1, end: ["W99999"] })).toEqual([
      "webCertificates.end: 論理端末名「W99999」のデジタル証明書は現在の契約にありません。",
    ]);
  });

  test("come back from the steps that a correction starts from", () => {
    for (const value of [
      { add: 2, end: [] },
      { add: 0, end: ["W00001", "W00002"] },
    ]) {
      expect(webCertificates.fromDraft(webCertificates.toDraft(value))).toEqual({ ok: true, value });
    }
  });

  test("say what is wrong with what was typed, at its field", () => {
    expect(webCertificates.fromDraft({ webCertificates: { add: "たくさん" } })).toEqual({
      ok: false,
      problems: [{ field: "add", message: expect.stringContaining("0から99までの整数") }],
    });
  });

  test.each([
    [{ add: "2" }, { add: 2, end: [] }],
    [
      { add: "２", end: "W00001" },
      { add: 2, end: ["W00001"] },
    ],
    [
      { add: "", end: ["W00001", "W00001"] },
      { add: 0, end: ["W00001"] },
    ],
    [{}, { add: 0, end: [] }],
  ])("%j is read as %j", (typed, value) => {
    expect(webCertificates.fromDraft({ webCertificates: typed })).toEqual({ ok: true, value });
  });

  test.each([
    ["100", "「100」は多すぎます"],
    ["-1", "0から99までの整数で入力してください（例: 1）。"],
    ["1.5", "0から99までの整数で入力してください（例: 1）。"],
    ["二", "0から99までの整数で入力してください（例: 1）。"],
  ])("refuse %s: %s", (add, says) => {
    const form = webCertificates.fromDraft({ webCertificates: { add } });
    expect(!form.ok && form.problems).toEqual([{ field: "add", message: expect.stringContaining(says) }]);
  });

  test("offer what is held to be ended, and are asked for where the first webNACCS IDs come", () => {
    const circumstances = { before: held, after: held, day: theManualsWish, chosen: ["webCertificates"] };
    const offered = webCertificates.offers?.(circumstances);
    expect(offered?.end?.options?.map(({ value }) => value)).toEqual(["W00001", "W00002"]);
    expect(offered?.add?.mark).toBeUndefined();
  });
});
