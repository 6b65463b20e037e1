import type { FormValues } from "../domain/form/parse-form";

const maxBytes = 64 * 1024;
const maxFields = 1000;
/** What the network hands over at once: a body of this size comes in a few dozen, a hostile one byte by byte. */
const maxChunks = 1000;

/**
 * The fields of a posted form as text, repeated names as lists. Other kinds of content than a plain form's, and bodies
 * that are too long or have too many fields, are refused (undefined): no form of ours sends multipart, and to read its
 * many small parts costs far more. What PostgreSQL cannot keep (NUL, lone surrogates) is removed.
 */
export async function readPostedForm(request: Request): Promise<FormValues | undefined> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return undefined;
  const body = await readBody(request);
  if (body === undefined) return undefined;
  const lists = new Map<string, [string, ...string[]]>();
  for (const [name, value] of new URLSearchParams(body)) {
    const key = storable(name);
    const list = lists.get(key);
    if (list) list.push(storable(value));
    else lists.set(key, [storable(value)]);
  }
  return Object.fromEntries(Array.from(lists, ([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

/**
 * The body as text, read no further than it may be long and have fields: nothing else is done with a stranger's bytes
 * before, and what the headers say of their length is not relied on.
 */
async function readBody(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let fields = 1;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      fields += chunk.filter((byte) => byte === separator).length;
      if (size > maxBytes || fields > maxFields || chunks.push(chunk) > maxChunks) return undefined;
    }
  } catch {
    return undefined; // the sender broke off
  }
  return Buffer.concat(chunks).toString();
}

const separator = 0x26; // "&"

const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();
