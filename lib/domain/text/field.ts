import * as z from "zod/mini";
import { isBlank } from "./normalize";

/** What a form field may bring: repeated scalars take the first, missing ones are empty. */
export type FieldInput = string | readonly string[] | null | undefined;

/** A schema that turns what was typed into its normal form, or says in one sentence what is wrong. */
export type FieldSchema<Value> = z.ZodMiniTransform<Value, FieldInput>;

/** What reading a field came to: its value, or the sentence that says what is wrong. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: string };

/** A field of one value. */
export function field<Value>(read: (typed: string) => Reading<Value>): FieldSchema<Value> {
  return readingSchema((input) => read(firstOf(input)));
}

/** A field that may be ticked or sent several times. */
export function multiField<Value>(read: (typed: string[]) => Reading<Value>): FieldSchema<Value> {
  return readingSchema((input) => read(allOf(input)));
}

/** An empty field is `empty`; anything else is read. "Empty" is what has nothing but spaces. */
export function optionalField<Value, Empty>(empty: Empty, read: (typed: string) => Reading<Value>) {
  return field<Value | Empty>((typed) => (isBlank(typed) ? { value: empty } : read(typed)));
}

function readingSchema<Value>(read: (input: FieldInput) => Reading<Value>): FieldSchema<Value> {
  return z.transform((input: FieldInput, payload): Value => {
    const reading = read(input);
    if ("value" in reading) return reading.value;
    payload.issues.push({ code: "custom", input, message: reading.problem });
    return z.NEVER;
  }) as FieldSchema<Value>;
}

function firstOf(input: unknown): string {
  return allOf(input)[0] ?? "";
}

function allOf(input: unknown): string[] {
  const values: unknown[] = Array.isArray(input) ? input : [input];
  return values.filter((value) => typeof value === "string");
}
