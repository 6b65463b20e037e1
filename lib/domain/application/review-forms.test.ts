import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { type FormSchema, type FormValues, parseForm } from "../form/parse-form";
import {
  approveFormSchema,
  closeUnansweredFormSchema,
  invalidateFormSchema,
  queryFormSchema,
  rejectFormSchema,
  startDateValue,
  takeOnFormSchema,
  withdrawForCustomerFormSchema,
} from "./review-forms";

const problemsOf = (schema: FormSchema, values: FormValues) => {
  const form = parseForm(schema, values);
  return form.ok ? [] : form.problems.map(({ field }) => field);
};

describe("the forms of the review", () => {
  test("approve with a registration date, or another day typed (R7)", () => {
    const startDate = startDateValue(japanDate("2026-12-10"));
    const none = { reason: "", confirmed: false };
    expect(parseForm(approveFormSchema, { version: "2", startDate, otherDate: "" })).toEqual({
      ok: true,
      value: { version: 2, startDate: "2026-12-10", exception: { reason: "", date: null }, consent: none },
    });
    const exception = { exceptionReason: " 至急のため ", exceptionDate: "20261211" };
    expect(
      parseForm(approveFormSchema, { version: "2", startDate: "other", otherDate: "２０２６１２１１", ...exception }),
    ).toEqual({
      ok: true,
      value: {
        version: 2,
        startDate: "2026-12-11",
        exception: { reason: "至急のため", date: "2026-12-11" },
        consent: none,
      },
    });
    const consent = { consentReason: "電話で同意", consentConfirmed: "yes" };
    expect(parseForm(approveFormSchema, { version: "2", startDate, ...consent })).toMatchObject({
      value: { consent: { reason: "電話で同意", confirmed: true } },
    });
  });

  test.each([
    ["no choice", { version: "2", startDate: "" }, ["startDate"]],
    ["another day that is not typed", { version: "2", startDate: "other", otherDate: "" }, ["otherDate"]],
    ["another day that does not exist", { version: "2", startDate: "other", otherDate: "20260230" }, ["otherDate"]],
    [
      "another day that is typed while a registration date is chosen",
      { version: "2", startDate: "20261210", otherDate: "20261215" },
      ["otherDate"],
    ],
    ["a date that was tampered with", { version: "2", startDate: "soon" }, ["startDate"]],
    ["no version", { startDate: "20261210" }, ["version"]],
  ] as [string, FormValues, string[]][])("refuse %s", (_, values, fields) => {
    expect(problemsOf(approveFormSchema, values)).toEqual(fields);
  });

  test("ask for a reason, and a tick before what cannot be taken back", () => {
    for (const [schema, reason, confirmed] of [
      [rejectFormSchema, "reason", "confirmed"],
      [invalidateFormSchema, "reason", "confirmed"],
      [closeUnansweredFormSchema, "expiryReason", "expiryConfirmed"],
      [withdrawForCustomerFormSchema, "withdrawalReason", "withdrawalConfirmed"],
    ] as const) {
      const form = (text: string, tick: string) => ({ version: "1", [reason]: text, [confirmed]: tick });
      expect(problemsOf(schema, { version: "1" })).toEqual([reason, confirmed]);
      expect(problemsOf(schema, form("重複", "no"))).toEqual([confirmed]);
      expect(problemsOf(schema, form("あ".repeat(241), "yes"))).toEqual([reason]);
      expect(problemsOf(schema, form("重複", "yes"))).toEqual([]);
    }
  });

  test("ask for a question of at most 1000 characters, and for the version that was seen", () => {
    expect(problemsOf(queryFormSchema, { version: "1", query: "台数は？" })).toEqual([]);
    expect(problemsOf(queryFormSchema, { version: "1", query: "あ".repeat(1001) })).toEqual(["query"]);
    expect(problemsOf(queryFormSchema, { version: "1", query: " " })).toEqual(["query"]);
    expect(problemsOf(queryFormSchema, { version: "1", query: "台数は？", step: "terminals" })).toEqual([]);
    expect(problemsOf(queryFormSchema, { version: "1", query: "台数は？", step: "confirm" })).toEqual(["step"]);
    for (const version of ["", "0", "-1", "1.5", "x"])
      expect(problemsOf(takeOnFormSchema, { version })).toEqual(["version"]);
  });
});
