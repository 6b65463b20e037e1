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
  /** Radio buttons where nothing is said; `inline` for short words, `columns` for many. */
  readonly control?: "inline" | "columns" | "select";
}

/** One of several. */
export const choice = <Value extends string>(
  label: string,
  options: readonly Option<Value>[],
  texts: Pick<ChoiceField, "control"> & FieldTexts = {},
): ChoiceField<Value> => ({ kind: "choice", label, options, ...texts });

export const kind: FieldKind<ChoiceField, string> = {
  read: ({ label, options }, typed) =>
    readChoice(
      label,
      options.map(({ value }) => value),
      single(typed),
    ),
  stored: ({ options }) => z.enum(options.map(({ value }) => value)),
  typed: (value) => value,
  shown: (value, { options }) => options.find((option) => option.value === value)?.label ?? value,
};
