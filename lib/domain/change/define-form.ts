import * as z from "zod/mini";
import type { FormValues, ParsedForm } from "../form/parse-form";
import { type Field, typedIn } from "./fields/field";
import { type FormFields, fieldKinds, isText } from "./fields/field-kinds";
import { readFields } from "./fields/read-fields";

type Meaning<F> = F extends Field<infer Value> ? Value : never;

/** What a form means once it is read: a flat value. Fields that only repeat another are not in it. */
export type ValueOf<Fields> = {
  -readonly [Name in keyof Fields as [Meaning<Fields[Name]>] extends [never] ? never : Name]: Meaning<Fields[Name]>;
};

/** A line of a value as people read it. */
export interface ShownRow {
  readonly term: string;
  readonly text: string;
}

/** A form: its fields, and all that follows from them. */
export interface Form<Fields extends FormFields = FormFields> {
  /** The draft step that keeps it; the names of its posted fields begin with it. */
  readonly key: string;
  readonly fields: Fields;
  /** The value as an application keeps it. */
  readonly schema: z.ZodMiniType<ValueOf<Fields>, unknown>;
  read(values: FormValues): ParsedForm<ValueOf<Fields>>;
  typed(value: ValueOf<Fields>): FormValues;
  shown(value: ValueOf<Fields>): readonly ShownRow[];
}

/** Makes a form of its fields. The key is that of its change item, or of the step that it fills alone. */
export function defineForm<const Fields extends FormFields>(definition: {
  readonly key: string;
  readonly fields: Fields;
}): Form<Fields> {
  const { key, fields } = definition;
  return {
    key,
    fields,
    schema: storedSchema(fields),
    read: (values) => readForm(fields, values),
    typed: (value) => typedFields(fields, value),
    shown: (value) => shownRows(fields, value),
  };
}

/** Reads a form that is kept by no definition of its own. */
export function readForm<Fields extends FormFields>(fields: Fields, typed: FormValues): ParsedForm<ValueOf<Fields>> {
  const { values, problems } = readFields(fieldKinds, fields, typed);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values as ValueOf<Fields> };
}

/**
 * A value with each text as the contract writes it, where both say the same but for the normal form (R18): what was in half width
 * before and came back in full width was not changed.
 */
export function asWritten<Fields extends FormFields>(
  fields: Fields,
  value: ValueOf<Fields>,
  written: ValueOf<Fields> | null,
): ValueOf<Fields> {
  const kept: Record<string, unknown> = { ...written };
  const form = typedFields(fields, kept);
  const same = (name: string, meant: unknown) => {
    const field = fields[name];
    if (!field || !isText(field) || typeof kept[name] !== "string") return false;
    const reading = fieldKinds[field.kind].read(field, typedIn(form, name), form);
    return "value" in reading && reading.value === meant;
  };
  const texts = Object.entries(value).map(([name, meant]) => [name, same(name, meant) ? kept[name] : meant]);
  return Object.fromEntries(texts) as ValueOf<Fields>;
}

function storedSchema<Fields extends FormFields>(fields: Fields) {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [name, field] of Object.entries(fields)) {
    const schema = fieldKinds[field.kind].stored?.(field);
    if (schema) shape[name] = schema;
  }
  return z.object(shape) as z.ZodMiniType<ValueOf<Fields>, unknown>;
}

function typedFields(fields: FormFields, value: Readonly<Record<string, unknown>>): FormValues {
  const values: FormValues = {};
  for (const [name, field] of Object.entries(fields)) {
    const kept = value[field.kind === "repeatedEmail" ? field.repeats.name : name];
    values[name] = fieldKinds[field.kind].typed(kept, field);
  }
  return values;
}

/** A row a field; those of one row in one, without the parts that were left empty. */
function shownRows(fields: FormFields, value: Readonly<Record<string, unknown>>): readonly ShownRow[] {
  const rows = new Map<string, string>();
  for (const [name, field] of Object.entries(fields)) {
    const kind = fieldKinds[field.kind];
    if (!kind.stored) continue;
    const term = field.row?.label ?? field.label;
    const text = kind.shown(value[name], field);
    const before = rows.get(term) ?? "";
    const gap = before === "" || text === "" || field.row?.closeUp ? "" : " ";
    rows.set(term, before + gap + text);
  }
  return Array.from(rows, ([term, text]) => ({ term, text }));
}
