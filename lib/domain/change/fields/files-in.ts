import { type AttachedFile, attachedFileSchema } from "../../attachment/attached-file";
import type { FormFields } from "./field-kinds";

/** The files that a value of a form names. */
export const filesIn = (fields: FormFields, value: Readonly<Record<string, unknown>>): AttachedFile[] =>
  Object.entries(fields).flatMap(([name, { kind }]) => {
    const file = attachedFileSchema.safeParse(kind === "file" ? value[name] : undefined);
    return file.success ? [file.data] : [];
  });
