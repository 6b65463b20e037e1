import { createFormControl, type Resolver } from "react-hook-form";
import { mostFileBytes } from "@/lib/domain/attachment/attached-file";
import { writeRefusedFile } from "@/lib/domain/attachment/refused-file";
import { chosenFile } from "@/lib/domain/change/fields/file";
import { type FieldProblem, type FormValues, parseForm } from "@/lib/domain/form/parse-form";
import type { CheckedFields } from "./field-checks";
import type { FormSchemaName } from "./form-schemas";

// Loaded by FormShell when a form is first touched: a page that is only read does without all of this.

export interface FormChecks {
  /** A field was left: from now on it is checked. */
  readonly left: (name: string) => void;
  readonly changed: (name: string) => void;
  /** Everything that is wrong, which the fields then show too. */
  readonly all: () => readonly FieldProblem[];
}

/** What is wrong with a form's values. */
type Check = (values: FormValues) => readonly FieldProblem[];

/** Loads what checks a form: the schema of its name, or the kinds of its fields. */
export async function loadCheck({
  schema,
  forms = [],
}: {
  readonly schema?: FormSchemaName;
  readonly forms?: readonly CheckedFields[];
}): Promise<Check> {
  if (!schema) return (await import("./field-checks")).loadFieldChecks(forms);
  const { formSchemas } = await import("./form-schemas");
  return (values) => {
    const result = parseForm(formSchemas[schema], values);
    return result.ok ? [] : result.problems;
  };
}

interface CheckedForm {
  readonly form: HTMLFormElement;
  readonly check: Check;
  /** What the fields show already, as the server found it. */
  readonly posted: Readonly<Record<string, string>>;
  /** What the fields have to show from now on, by name. */
  readonly show: (messages: Readonly<Record<string, string>>) => void;
}

/** Checks a form's fields with its schema: each once it was left and, from then on, with every change. */
export function formChecks({ form, check, posted, show }: CheckedForm): FormChecks {
  // The resolver reads the form as the browser will post it, so that what is checked is what is sent.
  const resolver: Resolver<FormValues> = () => {
    const found = check(valuesOf(form));
    return found.length > 0 ? { values: {}, errors: errorsOf(found) } : { values: {}, errors: {} };
  };
  const control = createFormControl<FormValues>({
    mode: "onTouched",
    resolver,
    errors: errorsOf(Object.entries(posted).map(([field, message]) => ({ field, message }))),
    shouldFocusError: false,
  });
  let shown = Object.keys(posted).map(keyOf);
  control.subscribe({
    formState: { errors: true },
    callback: ({ errors = {} }) => {
      shown = Object.keys(errors);
      show(Object.fromEntries(shown.map((name) => [fieldOf(name), String(errors[name]?.message ?? "")])));
    },
  });

  // It is told the names only: the browser keeps what is typed, and nothing here may set it.
  const tell = (name: string, type: "blur" | "change") => {
    const key = keyOf(name);
    const { onBlur, onChange } = control.register(key);
    void (type === "blur" ? onBlur : onChange)({ type, target: { name: key, value: valuesOf(form)[name] ?? "" } });
  };
  return {
    left: (name) => tell(name, "blur"),
    changed: (name) => {
      tell(name, "change");
      // Fields can depend on each other (登録用 and 確認用): what is shown as wrong is looked at again with every change.
      const again = shown.filter((each) => each !== "root");
      if (again.length > 0) void control.trigger(again);
    },
    all: () => {
      const found = check(valuesOf(form));
      if (found.length > 0) void control.handleSubmit(ignore, ignore)();
      return found;
    },
  };
}

const ignore = () => {};

const errorsOf = (problems: readonly FieldProblem[]) =>
  Object.fromEntries(
    problems.toReversed().map(({ field, message }) => [keyOf(field || "root"), { type: "posted", message }]),
  );

/** react-hook-form takes a dot for a step into an object; our names are flat. */
const keyOf = (field: string) => field.replaceAll(".", ":");
const fieldOf = (key: string) => key.replaceAll(":", ".");

/**
 * The form's values as they will be posted: one string per name, an array where a name occurs several times. What can be said of a
 * chosen file before it is sent stands for it.
 */
function valuesOf(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const [name, posted] of new FormData(form)) {
    const value = typeof posted === "string" ? posted : wordOf(posted);
    if (value === undefined) continue;
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

function wordOf({ name, size }: File): string | undefined {
  if (name === "") return undefined;
  if (size === 0) return writeRefusedFile({ why: "empty", name });
  return size > mostFileBytes ? writeRefusedFile({ why: "tooLarge", name }) : chosenFile;
}
