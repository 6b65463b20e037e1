import * as z from "zod/mini";
import { isUuid } from "../text/uuid";

/** A file that was taken in, as an application names it: by its hash it can be told that it is still the same. */
export const attachedFileSchema = z.object({
  id: z.string().check(z.refine(isUuid)),
  name: z.string(),
  /** In bytes. */
  size: z.int().check(z.minimum(1)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type AttachedFile = z.output<typeof attachedFileSchema>;

/** The largest file, in bytes. */
export const mostFileBytes = 5 * 1024 * 1024;

/** A file as a form carries it. What a form brings is believed only where the database says the same (lib/web/wizard/vouched-files.ts). */
export const writeAttachedFile = ({ id, size, sha256, name }: AttachedFile): string =>
  `${id} ${size} ${sha256} ${name}`;

export function readAttachedFile(text: string): AttachedFile | undefined {
  const [, id, size, sha256, name] = /^(\S{36}) (\d{1,8}) (\S{64}) (\S.{0,199})$/u.exec(text) ?? [];
  const file = attachedFileSchema.safeParse({ id, size: Number(size), sha256, name });
  return file.success ? file.data : undefined;
}

/** 1.2MB, 340KB: as file managers count. */
export function sizeWords(size: number): string {
  const kilobytes = Math.max(1, Math.round(size / 1024));
  return kilobytes < 1000 ? `${kilobytes}KB` : `${(size / (1024 * 1024)).toFixed(1)}MB`;
}

/** 構成図.pdf（1.2MB、SHA-256: 9f86d0…） */
export const attachedFileWords = ({ name, size, sha256 }: AttachedFile): string =>
  `${name}（${sizeWords(size)}、SHA-256: ${sha256}）`;
