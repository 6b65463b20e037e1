import { describe, expect, test } from "vitest";
import { theManualsContract } from "@/tests/support/sample-contract";
import { japanDate } from "../../calendar/japan-date";
import { contractAfter } from "../../contract/plan";
import { checkChanges } from "../changes";
import { pricePlan } from "./price-plan";

const before = theManualsContract();
const day = japanDate("2026-12-10");
const january = japanDate("2027-01-01");
const value = { general: "A", netNaccs: "B", from: january } as const;
const operations = pricePlan.operations(value, before);
const after = contractAfter(before, operations, day);
const problemsOf = (wish: Parameters<typeof pricePlan.operations>[0]) => {
  const changed = contractAfter(before, pricePlan.operations(wish, before), day);
  return checkChanges({ pricePlan: wish }, { before, after: changed, day, chosen: ["pricePlan"] });
};

describe("料金プラン", () => {
  test("changes one connection from the first of a month on", () => {
    expect(operations).toEqual([{ type: "setPricePlan", connection: "general", plan: "A", from: january }]);
    expect(after.pricePlans).toEqual({ general: "A", netNaccs: "B", since: january });
    expect(pricePlan.block(before, after).after).toEqual([
      { mark: "変更", cells: { term: "料金プラン（一般NACCS）", text: "Aプラン" } },
      { cells: { term: "料金プラン（netNACCS）", text: "Bプラン" } },
      { mark: "変更", cells: { term: "適用開始月", text: "2027年1月" } },
    ]);
  });

  test("starts from the plans of now and the first month that can be had", () => {
    const circumstances = { before, after: before, day, chosen: ["pricePlan"] };
    expect(pricePlan.start?.(circumstances, {})).toEqual({ general: "B", netNaccs: "B", from: "202701" });
  });

  test("does not begin before the start date", () => {
    expect(problemsOf({ ...value, from: japanDate("2026-12-01") })).toMatchObject([
      {
        step: "plan",
        field: "pricePlan.from",
        message: "適用開始月は、利用開始希望日の2026年12月10日(木)以降に始まる月を入力してください。",
      },
    ]);
    expect(problemsOf(value)).toMatchObject([]);
  });

  test("is refused where nothing differs from the contract", () => {
    expect(problemsOf({ ...value, general: "B" })).toMatchObject([
      { step: "plan", message: expect.stringContaining("現在の契約と同じ内容です") },
    ]);
  });

  test("says what is wrong with each field", () => {
    const form = pricePlan.fromDraft({ pricePlan: { general: "C", netNaccs: "", from: "202713" } });
    expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual(["general", "netNaccs", "from"]);
  });
});
