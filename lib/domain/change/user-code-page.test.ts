import { describe, expect, test } from "vitest";
import { aContractedUserCode, theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import type { FormValues } from "../form/parse-form";
import { appliedKey, editingKey } from "./user-code-form";
import { problemsLeft, readAddition, readUserCodePage, storedUserCode, userCodeOfPage } from "./user-code-page";

const code = aContractedUserCode();
const before = theManualsContract({ userCodes: [code] });
const circumstances = { before, after: before, day: theManualsWish, chosen: ["identificationNumbers"] };
const page: FormValues = {
  system: "SEA",
  singleSignOn: "no",
  industry: "SHIP_AGENT",
  processingMode: "WEB_NACCS",
  count: "2",
};

describe("the page of a UserCode starts", () => {
  test("from the contract, with what goes without saying", () => {
    expect(storedUserCode(code, {}, [])).toEqual({
      system: "SEA",
      singleSignOn: "no",
      industry: "SHIP_AGENT",
      processingMode: "",
      count: "",
    });
  });

  test("without an industry where there are several to choose from", () => {
    const several = aContractedUserCode({ industries: ["SHIP_AGENT", "CY"] });
    expect(storedUserCode(several, {}, [])).toMatchObject({ industry: "" });
  });

  test("with webNACCS where certificates are asked for, too", () => {
    expect(storedUserCode(code, {}, ["webCertificates"])).toMatchObject({ processingMode: "WEB_NACCS" });
  });

  test("from what was set, and before that from what was being typed", () => {
    const draft = { [appliedKey(code.code)]: { singleSignOn: "yes" } };
    expect(storedUserCode(code, draft, [])).toMatchObject({ singleSignOn: "yes", industry: "SHIP_AGENT" });
    const typed = { count: "3" };
    expect(storedUserCode(code, { ...draft, [editingKey(code.code)]: typed }, [])).toEqual(typed);
  });
});

describe("設定する", () => {
  test("puts the addition on the list", () => {
    expect(readAddition(code, circumstances, page)).toEqual({
      ok: true,
      value: [{ industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 2 }],
    });
  });

  test("adds the count to a row of the same industry and mode", () => {
    const listed = { ...page, addition: ["SHIP_AGENT:WEB_NACCS:1", "SHIP_AGENT:INTERACTIVE:1"] };
    const addition = readAddition(code, circumstances, listed);
    expect(addition.ok && addition.value.map(({ count }) => count)).toEqual([3, 1]);
  });

  test("refuses what the rules of the contract refuse, each sentence once", () => {
    const addition = readAddition(code, circumstances, { ...page, industry: "CY" });
    expect(!addition.ok && addition.problems).toMatchObject([{ field: "industry" }]);
  });
});

test("この内容で設定する says everything that is wrong, each sentence once", () => {
  const values = { ...page, addition: ["CY:WEB_NACCS:1", "CY:INTERACTIVE:1"], removals: ["X99"] };
  const read = readUserCodePage(code, circumstances, values);
  expect(!read.ok && read.problems.map(({ field }) => field)).toEqual(["industry", "removals"]);
});

describe("a page that was left", () => {
  test("still says what is wrong with what was typed", () => {
    expect(problemsLeft(code, circumstances, { ...page, count: "0" })).toMatchObject([{ field: "count" }]);
  });

  test("says nothing of what was not filled in yet", () => {
    expect(problemsLeft(code, circumstances, { ...page, count: "" })).toEqual([]);
  });
});

describe("the page of a UserCode where 利用業種 is applied for", () => {
  const both = { ...circumstances, chosen: ["industries", "identificationNumbers"] };
  const ticked: FormValues = { ...page, industries: ["SHIPPING_COMPANY", "SHIP_AGENT"], endCode: "no" };

  test("starts from the industries it holds", () => {
    expect(storedUserCode(code, {}, both.chosen)).toMatchObject({ industries: ["SHIP_AGENT"], endCode: "no" });
  });

  test("takes identification numbers of an industry that is ticked on it (R13)", () => {
    const values = { ...ticked, industry: "SHIPPING_COMPANY" };
    expect(readAddition(code, both, values).ok).toBe(true);
    expect(readAddition(code, both, { ...values, industries: ["SHIP_AGENT"] }).ok).toBe(false);
    expect(readUserCodePage(code, both, values)).toMatchObject({
      ok: true,
      value: { industries: ["SHIPPING_COMPANY", "SHIP_AGENT"], addition: ["SHIPPING_COMPANY:WEB_NACCS:2"] },
    });
  });

  test("asks for nothing else of a UserCode that ends", () => {
    const values = { ...ticked, endCode: "yes", count: "nonsense" };
    expect(readUserCodePage(code, both, values)).toEqual({ ok: true, value: { industries: [], endCode: "yes" } });
  });

  test("has to change something, be it industries or numbers", () => {
    const values = { ...ticked, count: "", industries: ["SHIP_AGENT"] };
    expect(readUserCodePage(code, both, values)).toMatchObject({ ok: false, problems: [{ field: "industries" }] });
    expect(readUserCodePage(code, both, { ...values, removals: ["D01"] }).ok).toBe(true);
  });
});

describe("the page of a new UserCode", () => {
  const chosen = { ...circumstances, chosen: ["industries"] };
  const values: FormValues = {
    system: "SEA",
    industries: ["CY"],
    singleSignOn: "no",
    industry: "CY",
    processingMode: "INTERACTIVE",
    count: "2",
  };

  test("is there where 利用業種 is applied for alone", () => {
    expect(userCodeOfPage("NEW01", chosen)).toMatchObject({ code: "NEW01", userIds: [] });
    expect(userCodeOfPage("NEW01", circumstances)).toBeUndefined();
    expect(userCodeOfPage("NEW99", chosen)).toBeUndefined();
    expect(userCodeOfPage(code.code, chosen)).toEqual(code);
  });

  test("gives all that the UserCode begins with", () => {
    const blank = userCodeOfPage("NEW01", chosen) ?? code;
    expect(storedUserCode(blank, {}, chosen.chosen)).not.toHaveProperty("system");
    expect(readAddition(blank, chosen, values).ok).toBe(true);
    expect(readUserCodePage(blank, chosen, values)).toEqual({
      ok: true,
      value: { system: "SEA", industries: ["CY"], singleSignOn: "no", services: [], addition: ["CY:INTERACTIVE:2"] },
    });
    expect(readUserCodePage(blank, chosen, { ...values, industries: [] }).ok).toBe(false);
  });
});
