import * as z from "zod/mini";
import {
  type AttachedFile,
  attachedFileSchema,
  attachedFileWords,
  mostFileBytes,
  readAttachedFile,
  sizeWords,
  writeAttachedFile,
} from "../../attachment/attached-file";
import { fileTypeWords } from "../../attachment/file-type";
import { readRefusedFile, refusedFileSentence } from "../../attachment/refused-file";
import type { Field, FieldKind, FieldTexts } from "./field";

export interface FileField extends Field<AttachedFile | null> {
  readonly kind: "file";
}

/** A file that goes along. Its values among what was typed, later ones before earlier ones: the file, `noFile`, or why it was refused. */
export const file = (label: string, options: Pick<FileField, "optional"> & FieldTexts = {}): FileField => ({
  kind: "file",
  label,
  ...options,
  hint: `${options.hint ?? ""}${fileTypeWords}のファイルを1つ、${sizeWords(mostFileBytes)}まで添付できます。`,
});

/** What takes the file away again. */
export const noFile = "none";

/** What the browser's own check reads of a file that is chosen and not sent yet. */
export const chosenFile = "chosen";

/** The file that is attached, whatever was refused after it. */
export function attachedIn(typed: readonly string[]): AttachedFile | null {
  let attached: AttachedFile | null = null;
  for (const text of typed) attached = text === noFile ? null : (readAttachedFile(text) ?? attached);
  return attached;
}

export const kind: FieldKind<FileField, AttachedFile | null> = {
  read({ label, optional }, typed) {
    const refused = typed.map(readRefusedFile).findLast((each) => each !== undefined);
    if (refused) return { problem: refusedFileSentence(label, refused) };
    const attached = attachedIn(typed);
    if (attached || optional || typed.includes(chosenFile)) return { value: attached };
    return { problem: `${label}のファイルを選択してください。` };
  },
  stored: () => z.nullable(attachedFileSchema),
  typed: (value) => (value ? writeAttachedFile(value) : ""),
  shown: (value) => (value ? attachedFileWords(value) : ""),
};
