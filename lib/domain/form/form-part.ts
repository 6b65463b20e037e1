import type { FormValues } from "./parse-form";

// Several forms can stand on one page: the names of each begin with its key. A form that is alone has the key "".

/** The name under which a field of a form is posted: `applicant.email`. */
export const fieldName = (key: string, field: string): string => (key === "" ? field : `${key}.${field}`);

/** What a page's form says of one of its forms; everything else (buttons, versions) is left out. */
export const partOf = (posted: FormValues, key: string, fields: Readonly<Record<string, unknown>>): FormValues =>
  Object.fromEntries(
    Object.keys(fields).flatMap((field) => {
      const value = posted[fieldName(key, field)];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );

/** A form's values as they stand on the page. */
export const namedPart = (key: string, values: FormValues): FormValues =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [fieldName(key, field), value]));
