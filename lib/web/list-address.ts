import type { FormValues } from "../domain/form/parse-form";

/** What an address's query carries, as Next hands it to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

/**
 * The query of an address as a form would have posted it. For a name like `constructor` Next hands over functions of the
 * prototype among the texts; only texts are kept.
 */
export const valuesOfQuery = (query: SearchParams): FormValues =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, [value ?? []].flat().filter((one) => typeof one === "string")]),
  );

/** The address of a list: the filters of `values` that are named and not empty, and `extra` in their place. */
export function listAddress(
  path: string,
  values: FormValues,
  names: readonly string[],
  extra: Readonly<Record<string, string | undefined>> = {},
): string {
  const query = new URLSearchParams();
  for (const name of names) {
    if (name in extra) continue;
    for (const value of [values[name] ?? []].flat()) if (value !== "") query.append(name, value);
  }
  for (const [name, value] of Object.entries(extra)) if (value) query.append(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}
