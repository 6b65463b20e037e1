import * as z from "zod/mini";
import { readKana } from "../../text/text-fields";
import { asText, type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface KanaField extends Field<string> {
  readonly kind: "kana";
  readonly max: number;
}

/** フリガナ, from hiragana and half width, too. */
export const kana = (label: string, options: Pick<KanaField, "max" | "optional"> & FieldTexts): KanaField => ({
  kind: "kana",
  label,
  ...options,
});

export const kind: FieldKind<KanaField, string> = {
  read: (field, typed) => readKana(field, single(typed)),
  stored: () => z.string(),
  ...asText,
};
