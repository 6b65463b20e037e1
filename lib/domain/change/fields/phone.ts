import * as z from "zod/mini";
import { isBlank } from "../../text/normalize";
import { readPhone } from "../../text/number-fields";
import { asText, type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface PhoneField extends Field<string> {
  readonly kind: "phone";
}

/** 10 or 11 digits. */
export const phone = (label: string, options: Pick<PhoneField, "optional"> & FieldTexts = {}): PhoneField => ({
  kind: "phone",
  label,
  hint: "「-」（ハイフン）を入れず、数字のみ入力してください。",
  chars: 16,
  ...options,
});

export const kind: FieldKind<PhoneField, string> = {
  read: (field, typed) => {
    const text = single(typed);
    return field.optional && isBlank(text) ? { value: "" } : readPhone(field.label, text);
  },
  stored: () => z.string(),
  ...asText,
};
