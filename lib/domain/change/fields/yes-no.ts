import * as z from "zod/mini";
import { readChoice } from "../../text/choice-fields";
import { type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface YesNoField extends Field<boolean> {
  readonly kind: "yesNo";
  /** What yes and no are called: 要 and 否, あり and なし. */
  readonly words: { readonly yes: string; readonly no: string };
  /** Why yes cannot be chosen, where it cannot: 準備中. */
  readonly note?: string;
}

/** Yes or no, chosen knowingly: neither goes without saying. */
export const yesNo = (
  label: string,
  words: YesNoField["words"],
  options: Pick<YesNoField, "note"> & FieldTexts = {},
): YesNoField => ({ kind: "yesNo", label, words, ...options });

export const kind: FieldKind<YesNoField, boolean> = {
  read({ label }, typed) {
    const reading = readChoice(label, ["yes", "no"], single(typed));
    return "value" in reading ? { value: reading.value === "yes" } : reading;
  },
  stored: () => z.boolean(),
  typed: (value) => (value ? "yes" : "no"),
  shown: (value, { words }) => (value ? words.yes : words.no),
};
