import * as z from "zod/mini";
import { readZenkaku } from "../../text/text-fields";
import { asText, type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface ZenkakuField extends Field<string> {
  readonly kind: "zenkaku";
  readonly max: number;
}

/** A text that is made full width: departments, titles, addresses. */
export const zenkaku = (label: string, options: Pick<ZenkakuField, "max" | "optional"> & FieldTexts): ZenkakuField => ({
  kind: "zenkaku",
  label,
  ...options,
});

export const kind: FieldKind<ZenkakuField, string> = {
  read: (field, typed) => readZenkaku(field, single(typed)),
  stored: () => z.string(),
  ...asText,
};
