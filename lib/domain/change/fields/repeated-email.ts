import { readEmail, readRepeatedEmail } from "../../text/email-fields";
import { asText, type Field, type FieldKind, single, typedIn } from "./field";

/** The second field of an address that is typed twice. Nothing of it is kept. */
export interface RepeatedEmailField extends Field<never> {
  readonly kind: "repeatedEmail";
  /** The first field's name, and what both are called. */
  readonly repeats: { readonly name: string; readonly label: string };
}

export const kind: FieldKind<RepeatedEmailField, string> = {
  read({ repeats }, typed, form) {
    const first = readEmail(repeats.label, single(typedIn(form, repeats.name)));
    return readRepeatedEmail(repeats.label, single(typed), first);
  },
  ...asText,
};
