import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { checkbox, choice, choices } from "../text/choice-fields";
import { count, eightDigitDate } from "../text/number-fields";
import { code, requiredText } from "../text/text-fields";
import { type FormValues, parseForm } from "./parse-form";

const everyField = z.object({
  reason: requiredText({ label: "理由", max: 240, multiline: true }),
  office: code({ label: "事業所", max: 6, pattern: /^[A-Z]{3}\d{3}$/, looks: "英字と数字", example: "NAC555" }),
  date: eightDigitDate({ label: "日付" }),
  number: count({ label: "数", min: 1, max: 9 }),
  constructor: choice(["a", "b"], { label: "選択" }),
  many: choices(["a", "b"], { label: "選択" }),
  tick: checkbox(),
});
const names = [...Object.keys(everyField.shape), ..."__proto__ toString other".split(" ")];

test("unknown fields are dropped, repeated ones give their first value, the others are as they were read", () => {
  const schema = z.object({
    number: count({ label: "数", min: 1, max: 9 }),
    tick: checkbox(),
  });
  expect(parseForm(schema, { number: ["３", "x"], unknown: "1" })).toEqual({
    ok: true,
    value: { number: 3, tick: false },
  });
});

test("each field keeps its first problem, in the order of the schema", () => {
  const schema = z
    .object({ b: requiredText({ label: "乙", max: 9 }), a: requiredText({ label: "甲", max: 9 }) })
    .check(z.refine(() => false, { path: ["a"], error: "あとから", when: () => true }));
  expect(parseForm(schema, {})).toEqual({
    ok: false,
    problems: [
      { field: "b", message: "乙を入力してください。" },
      { field: "a", message: "甲を入力してください。" },
    ],
  });
});

test("a check over several fields stands where its field does", () => {
  const schema = z
    .object({ a: checkbox(), b: requiredText({ label: "乙", max: 9 }) })
    .check(z.refine(() => false, { path: ["a"], error: "どちらかだけを入力してください。", when: () => true }));
  const form = parseForm(schema, {});
  expect(form.ok ? [] : form.problems.map(({ field }) => field)).toEqual(["a", "b"]);
});

test("a problem without a sentence of ours is told in Japanese all the same", () => {
  expect(parseForm(z.object({ a: z.number() }), { a: "1" })).toEqual({
    ok: false,
    problems: [{ field: "a", message: "入力内容を確認してください。" }],
  });
});

test("a field is not found on the prototype of what was posted", () => {
  const form = parseForm(everyField, {});
  expect(form.ok ? [] : form.problems).toContainEqual({ field: "constructor", message: "選択を選択してください。" });
});

test("a posted __proto__ lends no field to the form", () => {
  const values: FormValues = Object.fromEntries([["__proto__", ["smuggled"]]]);
  const schema = z.object({ 0: checkbox() });
  expect(parseForm(schema, values)).toEqual({ ok: true, value: { 0: false } });
});

test("hostile values are problems or dropped, never a crash", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(
      "\ud800",
      "\u0000",
      "a@b.jp\r\nBcc: c@d.jp",
      "99991231",
      "-1",
      "__proto__",
      "𠮷".repeat(9999),
      "1e999",
    ),
  );
  const value = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.anything());
  const form = fc.array(fc.tuple(fc.constantFrom(...names), value)).map((entries) => Object.fromEntries(entries));
  fc.assert(
    fc.property(form, (values) => {
      const result = parseForm(everyField, values as FormValues);
      if (result.ok) return;
      for (const { field, message } of result.problems) {
        expect(names).toContain(field);
        expect(message).toMatch(/。$/);
        expect(message.length).toBeLessThan(700);
      }
    }),
    { numRuns: 1500 },
  );
  for (const values of [null, undefined, 1, "text", []]) {
    expect(parseForm(everyField, values as unknown as FormValues).ok).toBe(false);
  }
});
