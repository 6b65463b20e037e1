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
  const body = await readBody(request);
  const form =
    body && (await new Response(body, { headers: { "content-type": type } }).formData().catch(() => undefined));
  if (!form) return undefined;
  const values = new Map<string, string | string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string" || values.size >= maxFields) return undefined;
    const clean = storable(value);
    const key = storable(name);
    const before = values.get(key);
    values.set(key, before === undefined ? clean : [before, clean].flat());
  }
  return Object.fromEntries(values);
}

/** The body, read no further than it may be long: what its headers say of its length is not relied on. */
async function readBody(request: Request): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > maxBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined; // the sender broke off
  }
  return new Blob(chunks);
}

const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

/** The first value of a field, or "". */
export const firstValue = (values: FormValues, name: string): string => [values[name] ?? ""].flat()[0] ?? "";
