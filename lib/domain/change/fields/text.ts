import * as z from "zod/mini";
import { readText } from "../../text/text-fields";
import { asText, type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface TextField extends Field<string> {
  readonly kind: "text";
  readonly max: number;
  /** A text area: line breaks stay. */
  readonly multiline?: true;
}

type TextLimits = Pick<TextField, "max" | "multiline" | "optional">;

/** Any text, as it was written. */
export const text = (label: string, options: TextLimits & FieldTexts): TextField => ({
  kind: "text",
  label,
  ...options,
});

export const kind: FieldKind<TextField, string> = {
  read: (field, typed) => readText(field, single(typed)),
  stored: () => z.string(),
  ...asText,
};
