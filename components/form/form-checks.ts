import { createFormControl, type Resolver } from "react-hook-form";
import { type FieldProblem, type FormValues, parseForm } from "@/lib/domain/form/parse-form";
import { type FormSchemaName, formSchemas } from "./form-schemas";

// Loaded by FormShell when a form is first touched: a page that is only read does without all of this.

export interface FormChecks {
  /** A field was left: from now on it is checked. */
  readonly left: (name: string) => void;
  readonly changed: (name: string) => void;
  /** Everything that is wrong, which the fields then show too. */
  readonly all: () => readonly FieldProblem[];
}

interface CheckedForm {
  readonly form: HTMLFormElement;
  readonly schema: FormSchemaName;
  /** What the fields show already, as the server found it. */
  readonly posted: Readonly<Record<string, string>>;
  /** What the fields have to show from now on, by name. */
  readonly show: (messages: Readonly<Record<string, string>>) => void;
}

/** Checks a form's fields with its schema: each once it was left and, from then on, with every change. */
export function formChecks({ form, schema, posted, show }: CheckedForm): FormChecks {
  const check = (): readonly FieldProblem[] => {
    const result = parseForm(formSchemas[schema], valuesOf(form));
    return result.ok ? [] : result.problems;
  };
  // The resolver reads the form as the browser will post it, so that what is checked is what is sent.
  const resolver: Resolver<FormValues> = () => {
    const found = check();
    return found.length > 0 ? { values: {}, errors: errorsOf(found) } : { values: {}, errors: {} };
  };
  const control = createFormControl<FormValues>({
    mode: "onTouched",
    resolver,
    errors: errorsOf(Object.entries(posted).map(([field, message]) => ({ field, message }))),
    shouldFocusError: false,
  });
  let shown = Object.keys(posted);
  control.subscribe({
    formState: { errors: true },
    callback: ({ errors = {} }) => {
      shown = Object.keys(errors);
      show(Object.fromEntries(shown.map((name) => [name, String(errors[name]?.message ?? "")])));
    },
  });

  // It is told the names only: the browser keeps what is typed, and nothing here may set it.
  const tell = (name: string, type: "blur" | "change") => {
    const { onBlur, onChange } = control.register(name);
    void (type === "blur" ? onBlur : onChange)({ type, target: { name, value: valuesOf(form)[name] ?? "" } });
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
      const found = check();
      if (found.length > 0) void control.handleSubmit(ignore, ignore)();
      return found;
    },
  };
}

const ignore = () => {};

const errorsOf = (problems: readonly FieldProblem[]) =>
  Object.fromEntries(problems.toReversed().map(({ field, message }) => [field || "root", { type: "posted", message }]));

/** The form's values as they will be posted: one string per name, an array where a name occurs several times. */
function valuesOf(form: HTMLFormElement): FormValues {
  const values: FormValues = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") continue;
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}
