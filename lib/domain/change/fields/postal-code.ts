import * as z from "zod/mini";
import { postalCodeText } from "../../contract/address";
import { offendingCharacters, quoted } from "../../text/field-problem-sentences";
import { isDigit, normalizeDigits } from "../../text/normalize";
import { type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface PostalCodeField extends Field<string> {
  readonly kind: "postalCode";
}

/** 〒: seven digits, with or without a hyphen. */
export const postalCode = (label: string, options: FieldTexts = {}): PostalCodeField => ({
  kind: "postalCode",
  label,
  hint: "「-」（ハイフン）を入れず、数字7桁で入力してください。",
  example: "1050013",
  chars: 8,
  ...options,
});

export const kind: FieldKind<PostalCodeField, string> = {
  read({ label }, typed) {
    const right = "数字7桁で入力してください（例: 1050013）。";
    const digits = normalizeDigits(single(typed).slice(0, 100))
      .replace(/^〒/, "")
      .replace(/^(\d{3})-(\d{4})$/, "$1$2");
    if (digits === "") return { problem: `${label}を入力してください。数字7桁です（例: 1050013）。` };
    const wrong = offendingCharacters(digits, isDigit);
    if (wrong) return { problem: `${label}に使えない文字${wrong}が含まれています。${right}` };
    if (digits.length !== 7) return { problem: `${label}${quoted(digits)}は${digits.length}桁です。${right}` };
    return { value: digits };
  },
  stored: () => z.string(),
  typed: (value) => value,
  shown: postalCodeText,
};
