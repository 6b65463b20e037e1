import type { FieldProblem, FormValues } from "../../form/parse-form";
import { type FieldKind, typedIn } from "./field";
import type { FormFields } from "./field-kinds";

interface ReadFields {
  /** What could be read, by field; without what is not kept. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Of each field that could not, in the order of the form. */
  readonly problems: FieldProblem[];
}

/** Reads a form field by field, with the kinds that it uses. Never throws, whatever the form holds. */
export function readFields(
  kinds: Readonly<Partial<Record<string, FieldKind>>>,
  fields: FormFields,
  form: FormValues,
): ReadFields {
  const values: Record<string, unknown> = {};
  const problems: FieldProblem[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const kind = kinds[field.kind];
    if (!kind) continue;
    const reading = kind.read(field, typedIn(form, name), form);
    if ("problem" in reading) problems.push({ field: name, message: reading.problem });
    else if (kind.stored) values[name] = reading.value;
  }
  return { values, problems };
}
