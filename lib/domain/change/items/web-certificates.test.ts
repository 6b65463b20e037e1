import { describe, expect, test } from "vitest";
import { aWebTerminal, theManualsContract } from "@/tests/support/sample-contract";
import { webCertificates } from "./web-certificates";

const without = theManualsContract();
const held = theManualsContract({ terminals: [aWebTerminal("W00001"), aWebTerminal("W00002")] });
const problemsOf = (value: { add: number; end: string[] }, contract = held) =>
  webCertificates.check(value, contract, {}).map(({ field, message }) => `${field}: ${message}`);

describe("webNACCS certificates", () => {
  test("are added, ended, or both", () => {
    expect(problemsOf({ add: 2, end: [] }, without)).toEqual([]);
    expect(problemsOf({ add: 0, end: ["W00001"] })).toEqual([]);
    expect(problemsOf({ add: 99, end: ["W00001", "W00002"] })).toEqual([]);
  });

  test("have to be changed where they were chosen, said as it fits the contract", () => {
    expect(problemsOf({ add: 0, end: [] }, without)[0]).toContain("使用するパソコンの台数分入力してください");
    expect(problemsOf({ add: 0, end: [] })[0]).toContain("廃止するデジタル証明書を選択してください");
  });

  test("cannot be ended where they are not held", () => {
    expect(problemsOf({ add: 1, end: ["W99999"] })).toEqual([
      "endCertificates: 論理端末名「W99999」のデジタル証明書は現在の契約にありません。",
    ]);
  });

  test("come back from the steps that a correction starts from", () => {
    for (const value of [
      { add: 2, end: [] },
      { add: 0, end: ["W00001", "W00002"] },
    ]) {
      expect(webCertificates.fromDraft(webCertificates.toDraft(value, held))).toEqual({ ok: true, value });
    }
  });

  test("say what is wrong with what was typed, at its field", () => {
    expect(webCertificates.fromDraft({ terminals: { addCertificates: "たくさん" } })).toEqual({
      ok: false,
      problems: [{ field: "addCertificates", message: expect.stringContaining("「たくさん」") }],
    });
  });
});
