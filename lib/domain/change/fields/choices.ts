import * as z from "zod/mini";
import { readChoices } from "../../text/choice-fields";
import type { Option } from "./choice";
import { type Field, type FieldKind, type FieldTexts, single, typedIn } from "./field";

export interface ChoicesField extends Field<string[]> {
  readonly kind: "choices";
  /** Absent where only the contract says what there is: then the form's section brings them, and a rule checks them. */
  readonly options?: readonly Option[];
  /** What is chosen from are codes, shown in figures of one width. */
  readonly codes?: true;
  /** The sentence that asks for at least one; `unless` names a yes/no field that may say "yes" instead. */
  readonly least?: { readonly sentence: string; readonly unless?: string };
}

/** Any of several. */
export const choices = (
  label: string,
  options: Pick<ChoicesField, "codes" | "options" | "least"> & FieldTexts = {},
): ChoicesField => ({ kind: "choices", label, ...(options.least ? {} : { optional: true }), ...options });

export const kind: FieldKind<ChoicesField, string[]> = {
  read({ label, options, least }, typed, form) {
    const reading = readChoices(
      label,
      options?.map(({ value }) => value),
      typed,
    );
    if ("problem" in reading || reading.value.length > 0 || !least) return reading;
    const otherwise = least.unless !== undefined && single(typedIn(form, least.unless)) === "yes";
    return otherwise ? reading : { problem: least.sentence };
  },
  stored: () => z.array(z.string()),
  typed: (value) => value,
  shown: (value, { options = [] }) =>
    value.map((one) => options.find((option) => option.value === one)?.label ?? one).join("、"),
};
