import type { FormValues } from "../domain/form/parse-form";
import { readMultipartForm, type TakeFile } from "./multipart-form";
import type { UnreadForm } from "./unread-form";

/** How much may be read of a body, in bytes and in pieces as the network hands them over (a hostile one comes byte by byte). */
interface BodyLimits {
  readonly bytes: number;
  readonly chunks: number;
}

/** Of anybody: many times what a log-in needs. */
const strangersLimits: BodyLimits = { bytes: 64 * 1024, chunks: 1000 };

/**
 * Of a person with a session: 50,000 kanji, so that a text pasted into the wrong field is told of at its field and not lost
 * (R20).
 */
export const personsLimits: BodyLimits = { bytes: 512 * 1024, chunks: 8000 };

const maxFields = 1000;

/**
 * The fields of a posted form as text, repeated names as lists. Other kinds of content than a plain form's, and bodies
 * that are too long or have too many fields, are refused; multipart is read only where files are taken, as its many small parts
 * cost far more. What PostgreSQL cannot keep (NUL, lone surrogates) is removed.
 */
export async function readPostedForm(
  request: Request,
  limits: BodyLimits = strangersLimits,
  takeFile?: TakeFile,
): Promise<FormValues | UnreadForm> {
  const type = request.headers.get("content-type") ?? "";
  if (takeFile && /^multipart\/form-data\b/i.test(type)) {
    const parts = await readMultipartForm(request, takeFile);
    return typeof parts === "string" ? parts : valuesOf(parts);
  }
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return "unreadable";
  const body = await readBody(request, limits);
  if (body === "unreadable" || body === "tooLong") return body;
  return valuesOf(new URLSearchParams(body.text));
}

function valuesOf(fields: Iterable<readonly [name: string, value: string]>): FormValues {
  const lists = new Map<string, [string, ...string[]]>();
  for (const [name, value] of fields) {
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
async function readBody(request: Request, limits: BodyLimits): Promise<{ readonly text: string } | UnreadForm> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let fields = 1;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      fields += chunk.filter((byte) => byte === separator).length;
      if (size > limits.bytes) return "tooLong";
      if (fields > maxFields || chunks.push(chunk) > limits.chunks) return "unreadable";
    }
  } catch {
    return "unreadable"; // the sender broke off
  }
  return { text: Buffer.concat(chunks).toString() };
}

const separator = 0x26; // "&"

const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();
