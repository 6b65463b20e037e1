import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { mostFileBytes } from "../domain/attachment/attached-file";
import type { IncomingFile } from "../services/draft/attach-file";
import type { UnreadForm } from "./unread-form";

/** A file of a form, at the name of its field. */
export interface PostedFile extends IncomingFile {
  readonly field: string;
}

/** Takes a file and answers with the text that stands for it among the form's values. */
export type TakeFile = (file: PostedFile) => Promise<string>;

/**
 * How much is read of a form with files. A file that is too large is told of at its field, so more is read of it than is kept; what
 * is far too long is not read to its end.
 */
const most = { bytes: 4 * mostFileBytes, chunks: 20_000 };

const limits = {
  fieldNameSize: 200,
  fieldSize: 512 * 1024,
  fields: 1000,
  files: 5,
  parts: 1005,
  headerPairs: 20,
  headerSize: 8 * 1024,
  // One byte more than may be kept shows that a file is too large.
  fileSize: mostFileBytes + 1,
};

class TooLong extends Error {}

/**
 * The fields of a form with files, in their order. It is read of people with a session alone: nobody else's bytes are worth the
 * parser's time. Files are handed on as they come in; none is ever whole in memory.
 */
export async function readMultipartForm(
  request: Request,
  takeFile: TakeFile,
): Promise<readonly (readonly [name: string, value: string])[] | UnreadForm> {
  const parts: (readonly [string, string | Promise<string>])[] = [];
  const streams: BusboyFileStream[] = [];
  let why: UnreadForm | undefined;
  try {
    const parser = new Busboy({ headers: { "content-type": request.headers.get("content-type") ?? "" }, limits });
    parser.on("field", (name, value, nameCut, valueCut) => {
      if (nameCut || valueCut) why ??= valueCut ? "tooLong" : "unreadable";
      parts.push([name, value]);
    });
    parser.on("file", (field, stream, name) => {
      streams.push(stream);
      // Nothing was chosen in the field.
      if (!name) return void stream.resume();
      const taken = takeFile({ field, name, bytes: stream.iterator({ destroyOnReturn: false }) });
      // What it leaves unread is read to nothing, or the form does not go on behind it.
      const done = () => void stream.resume();
      void taken.then(done, done);
      parts.push([field, taken]);
    });
    for (const limit of ["partsLimit", "filesLimit", "fieldsLimit"] as const) {
      parser.on(limit, () => {
        why ??= "unreadable";
      });
    }
    await pipeline(counted(request.body), parser);
  } catch (error) {
    why = error instanceof TooLong ? "tooLong" : "unreadable"; // no multipart, or the sender broke off
    for (const stream of streams) stream.destroy(new Error("the form broke off"));
  }
  const values = await Promise.allSettled(parts.map(([, value]) => value));
  if (why) return why;
  return parts.map(([name], index) => {
    const value = values[index];
    if (value?.status !== "fulfilled") throw value?.reason;
    return [name, value.value] as const;
  });
}

async function* counted(body: Request["body"]): AsyncGenerator<Uint8Array> {
  let [bytes, chunks] = [0, 0];
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    chunks += 1;
    if (bytes > most.bytes || chunks > most.chunks) throw new TooLong();
    yield chunk;
  }
}
