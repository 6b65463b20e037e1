import type { ApplicationFilter, ApplicationOrder } from "@/lib/data/application-lists";
import { applicationFilterSchema } from "@/lib/domain/application/application-filter";
import { type FormValues, type ParsedForm, parseForm } from "@/lib/domain/form/parse-form";

/** The names of the filters in the list's address. */
export const filterNames = ["search", "status", "filedFrom", "filedThrough", "order"] as const;

/** What the list's address asks for, newest first unless it says otherwise. */
export function readListQuery(
  values: FormValues,
): ParsedForm<ApplicationFilter & { readonly order: ApplicationOrder }> {
  const read = parseForm(applicationFilterSchema, values);
  return read.ok ? { ok: true, value: { ...read.value, order: read.value.order ?? "newest" } } : read;
}
