import type { FormValues } from "./parse-form";

/** The first value of a field, or "". */
export const firstValue = (values: FormValues, name: string): string => [values[name] ?? ""].flat()[0] ?? "";
