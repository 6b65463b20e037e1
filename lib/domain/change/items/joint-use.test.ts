import { describe, expect, test } from "vitest";
import { inCommon, theOtherOffices } from "@/tests/support/other-offices";
import { theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { contractAfter } from "../../contract/plan";
import { checkChanges, consentsToAsk } from "../changes";
import { jointUse } from "./joint-use";

const before = theManualsContract({ jointUses: [inCommon.jointUse] });
type Value = Parameters<typeof jointUse.operations>[0];
const wish = (value: Partial<Value>): Value => ({
  office1: "",
  office2: "",
  office3: "",
  bearer: "own",
  end: [],
  ...value,
});
const circumstances = { before, after: before, day: theManualsWish, chosen: ["jointUse"], offices: theOtherOffices };
const problemsOf = (value: Partial<Value>) => {
  const after = contractAfter(before, jointUse.operations(wish(value), before), theManualsWish);
  return checkChanges({ jointUse: wish(value) }, { ...circumstances, after });
};

describe("共同利用", () => {
  test("stands in the ledgers of all its offices, with who bears the base fee", () => {
    const value = wish({ office1: "OCE101", office2: "NAC556", bearer: "office2" });
    const operation = { type: "joinUse", offices: ["NAC555", "NAC556", "OCE101"], bearer: "NAC556" };
    expect(jointUse.operations(value, before)).toEqual([
      operation,
      { ...operation, otherOffice: "OCE101" },
      { ...operation, otherOffice: "NAC556" },
    ]);
    const after = contractAfter(before, jointUse.operations(value, before), theManualsWish);
    expect(jointUse.block(before, after).after.at(-1)).toEqual({
      mark: "追加",
      cells: { offices: "NAC555、NAC556、OCE101", bearer: "NAC556", since: "2026年12月10日(木)" },
    });
  });

  test("asks each of them, and says the rule on the price plan", () => {
    const asked = consentsToAsk({ jointUse: wish({ office1: "OCE101", office2: "NAC556" }) }, circumstances);
    expect([...asked.keys()]).toEqual(["OCE101", "NAC556"]);
    const matter = asked.get("NAC556")?.matters[0];
    expect(matter?.rows[1]).toEqual({ term: "基本料金を負担する事業所", text: "第一営業所（NAC555）" });
    expect(matter?.means.at(-1)).toContain("Bプラン");
  });

  test("ends for all its offices", () => {
    const operations = jointUse.operations(wish({ end: ["NAC555+OCE102"] }), before);
    expect(operations.map(({ type, otherOffice }) => [type, otherOffice])).toEqual([
      ["endJointUse", undefined],
      ["endJointUse", "OCE102"],
    ]);
    expect(contractAfter(before, operations, theManualsWish).jointUses).toEqual([]);
  });

  test.each<[string, Partial<Value>, string, string]>([
    ["nothing", {}, "jointUse.office1", "追加または解除する共同利用がありません。"],
    ["its own code", { office1: "NAC555" }, "jointUse.office1", "この申込を行う事業所です"],
    ["an unknown code", { office1: "ZZZ999" }, "jointUse.office1", "事業所はありません"],
    ["an office twice", { office1: "OCE101", office2: "OCE101" }, "jointUse.office1", "2回入力されています"],
    [
      "a bearer who is not named",
      { office1: "OCE101", bearer: "office3" },
      "jointUse.bearer",
      "コードが入力されていません",
    ],
  ])("refuses %s", (_, value, field, words) => {
    expect(problemsOf(value)[0]).toMatchObject({ step: "other", field, message: expect.stringContaining(words) });
  });

  test("is not there twice", () => {
    expect(jointUse.operations(wish({ office1: "OCE102" }), before)).toHaveLength(2);
    expect(problemsOf({ office1: "OCE102" })).not.toEqual([]);
  });
});
