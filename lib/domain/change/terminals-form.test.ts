import { describe, expect, test } from "vitest";
import { type FormValues, parseForm } from "../form/parse-form";
import { confirmFormSchema } from "./confirm-form";
import { terminalsFormSchema } from "./terminals-form";

describe("論理端末・証明書 入力", () => {
  test.each([
    [{ addCertificates: "2" }, { addCertificates: 2, endCertificates: [] }],
    [
      { addCertificates: "２", endCertificates: "W00001" },
      { addCertificates: 2, endCertificates: ["W00001"] },
    ],
    [
      { addCertificates: "", endCertificates: ["W00001", "W00001"] },
      { addCertificates: undefined, endCertificates: ["W00001"] },
    ],
    [{}, { addCertificates: undefined, endCertificates: [] }],
  ] as [FormValues, object][])("%o", (typed, value) => {
    expect(parseForm(terminalsFormSchema, typed)).toEqual({ ok: true, value });
  });

  test.each([
    ["100", "「100」は多すぎます"],
    ["-1", "「-1」は0以上の整数ではありません"],
    ["1.5", "0以上の整数ではありません"],
    ["二", "「二」は0以上の整数ではありません"],
  ])("refuses %s: %s", (addCertificates, says) => {
    const form = parseForm(terminalsFormSchema, { addCertificates });
    expect(!form.ok && form.problems).toEqual([{ field: "addCertificates", message: expect.stringContaining(says) }]);
  });
});

describe("備考", () => {
  test("may be empty and has at most 240 characters as a person counts them", () => {
    expect(parseForm(confirmFormSchema, {})).toEqual({ ok: true, value: { remarks: "" } });
    expect(parseForm(confirmFormSchema, { remarks: "👨‍👩‍👧".repeat(240) }).ok).toBe(true);
    const long = parseForm(confirmFormSchema, { remarks: "あ".repeat(241) });
    expect(!long.ok && long.problems[0]?.message).toContain("備考は240文字以内");
  });
});
