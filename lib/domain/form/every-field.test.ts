import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { sourceFiles } from "@/tests/architecture/source-files";
import { everyKindOfField } from "@/tests/support/every-kind-of-field";
import { type AnyField, fieldKinds } from "../change/fields/field-kinds";
import type { Reading } from "../text/field";

// Whoever copies and pastes brings marks that nobody sees and look-alikes of kanji. This walks over every field that
// lib/domain exports, so that a new form, a new filter or a new kind of field is asked as well.

interface FoundField {
  readonly name: string;
  /** Of a form's field; a schema says nothing about it. */
  readonly kind?: AnyField["kind"];
  read(typed: string): Reading<unknown>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isField = (value: unknown): value is AnyField =>
  isObject(value) && typeof value.label === "string" && typeof value.kind === "string" && value.kind in fieldKinds;

const isSchema = (value: unknown): value is z.core.$ZodType => isObject(value) && "_zod" in value;

/** The fields in what a module exports: a form, a change item with its form, a map of fields, or a schema of texts. */
function fieldsIn(value: unknown, name: string): FoundField[] {
  if (isSchema(value)) return fieldsOfSchema(value, name);
  if (!isObject(value) || Array.isArray(value)) return [];
  if (isObject(value.form)) return fieldsIn(value.form, name);
  return Object.entries(isObject(value.fields) ? value.fields : value).flatMap(([key, field]) =>
    isField(field) ? [foundField(`${name}.${key}`, field)] : [],
  );
}

const foundField = (name: string, field: AnyField): FoundField => ({
  name,
  kind: field.kind,
  read: (typed) => fieldKinds[field.kind].read(field, [typed], { email: typed }),
});

function fieldsOfSchema(schema: z.core.$ZodType, name: string): FoundField[] {
  const { def } = schema._zod as {
    def: { type: string; in?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> };
  };
  if (def.in) return fieldsOfSchema(def.in, name);
  return Object.entries(def.shape ?? {}).flatMap(([key, field]) => {
    // What an application keeps is a schema of values, not of what was typed.
    const isTyped = (field._zod.def as { type: string }).type === "transform";
    const read = (typed: string): Reading<unknown> => {
      const result = z.safeParse(field, typed);
      return result.success ? { value: result.data } : { problem: result.error.issues[0]?.message ?? "" };
    };
    return isTyped ? [{ name: `${name}.${key}`, read }] : [];
  });
}

const modules = await Promise.all(
  sourceFiles(["lib/domain"]).map(
    async ({ path }): Promise<[string, object]> => [path, await import(`../../../${path}`)],
  ),
);
const found = [
  ...modules.flatMap(([path, exported]) =>
    Object.entries(exported).flatMap(([name, value]) => fieldsIn(value, `${path} ${name}`)),
  ),
  ...fieldsIn(everyKindOfField, "every kind of field"),
];
const isTypedIn = ({ kind }: FoundField) => kind !== "choice" && kind !== "choices" && kind !== "yesNo";

/** One of them is right for every field into which people type. */
const rightTexts = [..."3 20261210 202701 0312345678 1050013 a@b.jp 通関 ツウカン 260010A NAC555 1ANAC".split(" ")];
const marks = [
  ..."\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
  "\ufe0f",
];

const samples = readFileSync(new URL("../../../tests/support/copied-texts.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) =>
    line
      .replace(/\\u\{(\w+)\}|\\u(\w{4})/g, (_, long, short) => String.fromCodePoint(Number.parseInt(long ?? short, 16)))
      .split("\t"),
  );

test("the walk finds the forms, the filters and the log-in", () => {
  const names = found.map(({ name }) => name).join("\n");
  for (const part of [
    "applicantForm.phone",
    "contractor.title",
    "confirmForm.",
    "queueFilterSchema.search",
    "mailFilterSchema.receiptNumber",
    "applicationFilterSchema.search",
    "loginFormSchema.loginId",
    "queryFormSchema.query",
    "closingDayFormSchema.closingReason",
  ]) {
    expect(names).toContain(part);
  }
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set([undefined, ...Object.keys(fieldKinds)]));
});

describe.each(found.filter(isTypedIn).map((field) => [field.name, field] as const))("%s", (_, field) => {
  test("reads a text as if nobody had pasted invisible marks into it", () => {
    for (const text of rightTexts) {
      const right = field.read(text);
      if ("problem" in right) continue;
      for (const mark of marks) expect(field.read(`${mark}${text[0]}${mark}${text.slice(1)}${mark}`)).toEqual(right);
      for (const mark of marks) expect(field.read(mark)).toEqual(field.read(""));
    }
  });

  test("names 外字 by their number, takes no text at all, or looks for it and finds nothing", () => {
    if (field.name.endsWith("queueFilterSchema.search")) return;
    const reading = field.read("\ue000");
    if ("problem" in reading) expect(reading.problem).toMatch(/外字 U\+E000|チェック|選択してください/);
    else expect(reading).toEqual(field.read("3"));
  });

  test("reads radicals as kanji", () => {
    // What takes no text but the values of its options quotes them as they came.
    if (rightTexts.every((text) => "problem" in field.read(text))) return;
    expect(JSON.stringify(field.read("\u2fbc\u2ec4\u2f3e"))).toBe(JSON.stringify(field.read("高西戸")));
  });

  test.each(samples.filter(([kind]) => kind === field.kind))(
    "reads a %s written %j as %j",
    (_kind, typed = "", right) => {
      const reading = field.read(typed);
      // A field of its own limits may refuse the number, but never the way it is written.
      if ("problem" in reading) expect(reading.problem).toMatch(/少なすぎ|多すぎ/);
      else expect(String(reading.value)).toBe(right);
    },
  );
});

test("every sample is of a kind of field", () => {
  for (const [kind] of samples) expect(Object.keys(fieldKinds)).toContain(kind);
});
