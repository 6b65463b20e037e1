import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FormValues, parseForm } from "../form/parse-form";
import { queueFilterSchema, statusesToReview } from "./queue-filter";

const searched = (search: string) => {
  const form = parseForm(queueFilterSchema, { search });
  return form.ok ? form.value.search : form.problems[0]?.message;
};

describe("the search of the review queue", () => {
  test("knows a receipt number, an office code and a UserCode by their forms, in any width and case", () => {
    expect(searched("180010A")).toEqual({ kind: "receiptNumber", text: "180010A" });
    expect(searched(" １８００１０ａ ")).toEqual({ kind: "receiptNumber", text: "180010A" });
    expect(searched("nac555")).toEqual({ kind: "officeCode", text: "NAC555" });
    expect(searched("1anac")).toEqual({ kind: "userCode", text: "1ANAC" });
    expect(searched("  ")).toBeUndefined();
  });

  test("knows parts of a receipt number, UserIds and terminals", () => {
    expect(searched("18001")).toEqual({ kind: "receiptPart", text: "18001" });
    expect(searched("10a")).toEqual({ kind: "receiptPart", text: "10A" });
    expect(searched("1anac d01")).toEqual({ kind: "userId", userCode: "1ANAC", identificationNumber: "D01" });
    expect(searched("w00001")).toEqual({ kind: "terminal", text: "W00001" });
  });

  test("takes anything else for part of a name, and refuses nothing", () => {
    expect(searched(" ｵｰｼｬﾝ　商事 ")).toEqual({ kind: "words", folded: "オーシャン 商事", person: "オーシャン商事" });
    expect(searched("oce")).toEqual({ kind: "words", folded: "OCE", person: "ｏｃｅ".toLowerCase(), code: "OCE" });
    expect(searched("%' OR 1=1")).toMatchObject({ kind: "words" });
  });

  test("is read, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof searched(text) !== "string"));
  });
});

describe("the filters of the review queue", () => {
  test("refuse days of filing the wrong way round", () => {
    const form = parseForm(queueFilterSchema, { filedFrom: "20261120", filedThrough: "20261110" });
    expect(form).toMatchObject({ ok: false, problems: [{ field: "filedThrough" }] });
    expect(parseForm(queueFilterSchema, { filedFrom: "20261110", filedThrough: "20261110" }).ok).toBe(true);
  });

  test("are what the address says, or nothing", () => {
    expect(parseForm(queueFilterSchema, {})).toEqual({ ok: true, value: { status: [] } });
    expect(
      parseForm(queueFilterSchema, { status: ["RECEIVED"], assignee: "me", order: "newest", filedFrom: "2026/11/24" }),
    ).toMatchObject({
      ok: true,
      value: { status: ["RECEIVED"], assignee: "me", order: "newest", filedFrom: "2026-11-24" },
    });
  });

  test("refuse what does not exist", () => {
    const wrong: FormValues[] = [
      { status: "DONE" },
      { assignee: "you" },
      { waiting: "nobody" },
      { order: "random" },
      { filedFrom: "20260230" },
    ];
    for (const values of wrong) {
      expect(parseForm(queueFilterSchema, values).ok).toBe(false);
    }
  });

  test("open with what waits for the review", () => {
    expect(statusesToReview).toEqual(["RECEIVED", "IN_REVIEW"]);
  });
});
