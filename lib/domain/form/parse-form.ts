import * as z from "zod/mini";

/** A posted form as it came: raw strings, repeated names as arrays. */
export const formValuesSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type FormValues = z.output<typeof formValuesSchema>;

/** What is wrong with one field, as a Japanese sentence for the person who typed it. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Any schema that reads a form; `z.output` of it is what the form means. */
export type FormSchema = z.core.$ZodType;

export type ParsedForm<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: FieldProblem[] };

/** Said where a schema brings no sentence of its own; our field builders always do. */
const FALLBACK_MESSAGE = "入力内容を確認してください。";
const ZOD_DEFAULT_MESSAGE = "Invalid input";

/**
 * Reads a posted form with a schema. Unknown keys are dropped, and each field keeps its first problem, in the order of
 * the schema. A problem of the form as a whole has the field "". Hostile values (odd keys, files, missing or repeated
 * fields) are problems or are ignored; they never throw.
 */
export function parseForm<Schema extends FormSchema>(schema: Schema, values: FormValues): ParsedForm<z.output<Schema>> {
  const result = z.safeParse(schema, onlyText(values));
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: inOrderOf(schema, firstProblems(result.error.issues)) };
}

/** A copy without a prototype, so that a field called `constructor` is missing rather than a function. */
function onlyText(values: FormValues): FormValues {
  const copy: FormValues = Object.create(null);
  for (const [name, value] of Object.entries(values ?? {})) {
    if (typeof value === "string") copy[name] = value;
    else if (Array.isArray(value)) copy[name] = value.filter((one) => typeof one === "string");
  }
  return copy;
}

/** As the fields stand on the page: a check over several fields speaks after all others, wherever its field is. */
function inOrderOf(schema: FormSchema, problems: FieldProblem[]): FieldProblem[] {
  const fields = schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [];
  const place = ({ field }: FieldProblem) => fields.indexOf(field);
  return problems.toSorted((a, b) => place(a) - place(b));
}

function firstProblems(issues: readonly z.core.$ZodIssue[]): FieldProblem[] {
  const messages = new Map<string, string>();
  for (const { path, message } of issues) {
    const field = path.length === 0 ? "" : String(path[0]);
    if (messages.has(field)) continue;
    messages.set(field, message && !message.startsWith(ZOD_DEFAULT_MESSAGE) ? message : FALLBACK_MESSAGE);
  }
  return Array.from(messages, ([field, message]) => ({ field, message }));
}
