import type { FormValues } from "../form/parse-form";
import { typedIn } from "./fields/field";
import { type AnyField, type FormFields, fieldKinds } from "./fields/field-kinds";

/** A field in which two versions of a form differ, as people read it. */
export interface FieldDifference {
  readonly label: string;
  readonly typed: string;
  readonly stored: string;
}

/** Where what was typed differs from what another tab stored. What cannot be read is shown as it was typed. */
export const formDifferences = (fields: FormFields, typed: FormValues, stored: FormValues): FieldDifference[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const [mine, theirs] = [wordsOf(name, field, typed), wordsOf(name, field, stored)];
    return mine === theirs ? [] : [{ label: field.label, typed: mine, stored: theirs }];
  });

function wordsOf(name: string, field: AnyField, values: FormValues): string {
  const typed = typedIn(values, name).filter((text) => text !== "");
  if (typed.length === 0) return "";
  const kind = fieldKinds[field.kind];
  const reading = kind.read(field, typed, values);
  return "value" in reading ? kind.shown(reading.value, field) : typed.join("、");
}
