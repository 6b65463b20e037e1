import { describe, expect, test } from "vitest";
import { parseForm } from "../form/parse-form";
import { applicationFilterSchema } from "./application-filter";

const read = (values: Record<string, string | string[]>) => parseForm(applicationFilterSchema, values);

describe("the filters of the office's applications", () => {
  test("are all optional", () => {
    expect(read({})).toEqual({ ok: true, value: {} });
    expect(read({ search: " ", status: "", filedFrom: "", filedThrough: "", order: "" })).toEqual({
      ok: true,
      value: {},
    });
  });

  test("are taken in any width and case (R18)", () => {
    expect(read({ search: "１８００１０ａ", filedFrom: "２０２６／１／５", status: "IN_USE" })).toEqual({
      ok: true,
      value: { search: "180010A", filedFrom: "2026-01-05", status: "IN_USE" },
    });
  });

  test("name what cannot be read", () => {
    expect(read({ search: "申込%" })).toMatchObject({ ok: false, problems: [{ field: "search" }] });
    expect(read({ filedFrom: "20260231" })).toMatchObject({ ok: false, problems: [{ field: "filedFrom" }] });
    expect(read({ status: "DRAFT" })).toMatchObject({ ok: false, problems: [{ field: "status" }] });
  });

  test("do not end before they begin", () => {
    expect(read({ filedFrom: "20261210", filedThrough: "20261209" })).toMatchObject({
      ok: false,
      problems: [{ field: "filedThrough" }],
    });
    expect(read({ filedFrom: "20261210", filedThrough: "20261210" })).toMatchObject({ ok: true });
  });
});
