import { describe, expect, test } from "vitest";
import type { FormValues } from "../form/parse-form";
import type { UserCodeChange } from "./user-code-change";
import { appliedKey, parseUserCodePage, readAdditions, userCodeValues, writeAddition } from "./user-code-form";

const page: FormValues = { system: "SEA", singleSignOn: "no", addition: ["SHIP_AGENT:WEB_NACCS:1"], removals: [] };
const problemsOf = (changes: FormValues) => {
  const form = parseUserCodePage("1ANAC", { ...page, ...changes });
  return form.ok ? [] : form.problems;
};

describe("the page of a UserCode", () => {
  test("gives the change that its list and its choices say", () => {
    expect(parseUserCodePage("1ANAC", { ...page, singleSignOn: "yes", removals: "D01" })).toEqual({
      ok: true,
      value: {
        userCode: "1ANAC",
        system: "SEA",
        singleSignOn: true,
        additions: [{ industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 }],
        removals: ["D01"],
      },
    });
  });

  test("takes an addition that was typed but not put on the list yet as meant", () => {
    const form = parseUserCodePage("1ANAC", {
      ...page,
      industry: "SHIP_AGENT",
      processingMode: "INTERACTIVE",
      count: "２",
    });
    expect(form.ok && form.value.additions).toEqual([
      { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 },
      { industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 2 },
    ]);
  });

  test("does not take a processing mode alone, which a select always sends, as an addition", () => {
    expect(parseUserCodePage("1ANAC", { ...page, processingMode: "WEB_NACCS", industry: "", count: "" })).toMatchObject(
      {
        ok: true,
        value: { additions: [{ count: 1 }] },
      },
    );
  });

  test("does not take an industry alone, which the page may have suggested, as an addition to others", () => {
    const form = parseUserCodePage("1ANAC", { ...page, industry: "SHIP_AGENT", processingMode: "WEB_NACCS" });
    expect(form.ok && form.value.additions).toHaveLength(1);
  });

  test("may ask for single sign-on alone", () => {
    const form = parseUserCodePage("1ANAC", { ...page, addition: [], singleSignOn: "yes", industry: "SHIP_AGENT" });
    expect(form.ok && form.value).toMatchObject({ singleSignOn: true, additions: [], removals: [] });
  });

  test("lists each removal once", () => {
    const form = parseUserCodePage("1ANAC", { ...page, removals: ["D01", "D01"] });
    expect(form.ok && form.value.removals).toEqual(["D01"]);
  });

  test.each([
    ["system", "システム区分を選択してください。", { system: "" }],
    ["system", "選択肢にありません", { system: "SPACE" }],
    ["singleSignOn", "シングルサインオン要否を選択してください。", { singleSignOn: "" }],
    ["industry", "業種を選択してください。", { count: "1", processingMode: "WEB_NACCS" }],
    ["processingMode", "処理方式を選択してください。", { industry: "SHIP_AGENT", count: "1" }],
    ["count", "「0」は少なすぎます", { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: "0" }],
    ["count", "「261」は多すぎます", { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: "261" }],
    [
      "count",
      "までの整数で入力してください（例: 1）。",
      { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: "一" },
    ],
  ] as [string, string, FormValues][])("%s: %s", (field, says, changes) => {
    const problems = problemsOf(changes);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
    expect(problems[0]?.message).toContain(says);
  });

  test("comes back from what a draft keeps of it", () => {
    const change: UserCodeChange = {
      userCode: "1ANAC",
      system: "SEA",
      singleSignOn: true,
      additions: [
        { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 260 },
        { industry: "CUSTOMS_BROKER", processingMode: "EBMS", count: 1 },
      ],
      removals: ["D01"],
    };
    expect(parseUserCodePage("1ANAC", userCodeValues(change))).toEqual({ ok: true, value: change });
  });
});

describe("an added row", () => {
  test("is read as it was written", () => {
    const addition = { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 3 } as const;
    expect(writeAddition(addition)).toBe("SHIP_AGENT:WEB_NACCS:3");
    expect(readAdditions({ addition: writeAddition(addition) })).toEqual([addition]);
  });

  test("that was tampered with is dropped", () => {
    const rows = [
      "SHIP_AGENT:WEB_NACCS:0",
      "SHIP_AGENT:WEB_NACCS:1.5",
      "PIRATE:WEB_NACCS:1",
      "SHIP_AGENT::1",
      "",
      ":::",
    ];
    expect(readAdditions({ addition: rows })).toEqual([]);
    expect(readAdditions(undefined)).toEqual([]);
  });
});

test("a UserCode's step is its own", () => {
  expect(appliedKey("1ANAC")).toBe("user-codes/1ANAC");
});
