import type { FormValues } from "../domain/form/parse-form";

const maxBytes = 64 * 1024;
const maxFields = 500;

/**
 * The fields of a posted form as text, repeated names as lists. Files, oversized bodies and other kinds of content are
 * refused (undefined). What PostgreSQL cannot keep (NUL, lone surrogates) is removed.
 */
export async function readPostedForm(request: Request): Promise<FormValues | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return undefined;
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return undefined;
  const form = await request.formData().catch(() => undefined);
  if (!form) return undefined;
  const values = new Map<string, string | string[]>();
  let size = 0;
  for (const [name, value] of form) {
    if (typeof value !== "string" || values.size >= maxFields) return undefined;
    size += name.length + value.length;
    if (size > maxBytes) return undefined;
    const clean = storable(value);
    const key = storable(name);
    const before = values.get(key);
    values.set(key, before === undefined ? clean : [before, clean].flat());
  }
  return Object.fromEntries(values);
}

const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

/** The first value of a field, or "". */
export const firstValue = (values: FormValues, name: string): string => [values[name] ?? ""].flat()[0] ?? "";
