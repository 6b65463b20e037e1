import * as z from "zod/mini";
import { readChoice } from "../../text/choice-fields";
import { type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Not to be had, and why (準備中): it is shown, but cannot be chosen. */
  readonly note?: string;
}

export interface ChoiceField<Value extends string = string> extends Field<Value> {
  readonly kind: "choice";
  readonly options: readonly Option<Value>[];
  /** Only the contract says what there is: then the form's section brings the options, and a rule checks what was chosen. */
  readonly any?: true;
  /** Radio buttons where nothing is said; `inline` for short words, `columns` for many. */
  readonly control?: "inline" | "columns" | "select";
}

/** One of several. */
export const choice = <Value extends string>(
  label: string,
  options: readonly Option<Value>[],
  texts: Pick<ChoiceField, "control"> & FieldTexts = {},
): ChoiceField<Value> => ({ kind: "choice", label, options, ...texts });

/** One of what the contract has; "" where it may be left open and is. */
export const anyChoice = (
  label: string,
  texts: Pick<ChoiceField, "control" | "optional"> & FieldTexts,
): ChoiceField => ({
  kind: "choice",
  label,
  options: [],
  any: true,
  ...texts,
});

export const kind: FieldKind<ChoiceField, string> = {
  read({ label, options, optional, any }, typed) {
    const chosen = single(typed);
    if (optional && chosen === "") return { value: "" };
    return readChoice(
      label,
      any && options.length === 0 ? [chosen.slice(0, 40)] : options.map(({ value }) => value),
      chosen,
    );
  },
  stored: ({ options, any }) => (any ? z.string() : z.enum(options.map(({ value }) => value))),
  typed: (value) => value,
  shown: (value, { options }) => options.find((option) => option.value === value)?.label ?? value,
};
