import { expect, test } from "vitest";
import { parseForm } from "../form/parse-form";
import { auditFilterSchema } from "./audit-filter";

const read = (values: Record<string, string>) => parseForm(auditFilterSchema, values);

test("no filter asks for everything", () => {
  expect(read({ person: " ", act: "", from: "", through: "" })).toEqual({
    ok: true,
    value: { person: undefined, act: undefined, from: undefined, through: undefined },
  });
});

test("person, act and days are read in their normal form", () => {
  const reading = read({ person: "　審査　一郎 ", act: "log-in", from: "２０２６／１１／１", through: "20261130" });
  expect(reading).toMatchObject({ ok: true, value: { act: "log-in", from: "2026-11-01", through: "2026-11-30" } });
});

test("a day that is none, a range that ends before it begins and an act that is none are refused at their fields", () => {
  expect(read({ from: "20260230" })).toMatchObject({ ok: false, problems: [{ field: "from" }] });
  expect(read({ from: "20261201", through: "20261130" })).toMatchObject({
    ok: false,
    problems: [{ field: "through" }],
  });
  expect(read({ act: "x" })).toMatchObject({ ok: false, problems: [{ field: "act" }] });
});
