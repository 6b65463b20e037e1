import { describe, expect, test } from "vitest";
import { aContractedUserCode, theManualsContract } from "@/tests/support/sample-contract";
import type { FormValues } from "../form/parse-form";
import { appliedKey, editingKey } from "./user-code-form";
import { problemsLeft, readAddition, readUserCodePage, storedUserCode } from "./user-code-page";

const code = aContractedUserCode();
const circumstances = { before: theManualsContract({ userCodes: [code] }) };
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
