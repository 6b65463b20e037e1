import * as z from "zod/mini";
import { offendingCharacters, quoted } from "../../text/field-problem-sentences";
import { normalizeCode } from "../../text/normalize";
import { asText, type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface OfficeCodeField extends Field<string> {
  readonly kind: "officeCode";
}

/** 事業所コード of another office: its company's abbreviation and three digits. Whether there is one is judged by the server. */
export const officeCode = (
  label: string,
  options: Pick<OfficeCodeField, "optional"> & FieldTexts = {},
): OfficeCodeField => ({
  kind: "officeCode",
  label,
  hint: "英字3文字（企業略称）と数字3桁の、6文字で入力してください。",
  example: "NAC555",
  chars: 8,
  ...options,
});

export const kind: FieldKind<OfficeCodeField, string> = {
  read({ label, optional }, typed) {
    const right = "英字3文字と数字3桁で入力してください（例: NAC555）。";
    const code = normalizeCode(single(typed).slice(0, 100));
    if (code === "") return optional ? { value: "" } : { problem: `${label}を入力してください。${right}` };
    const wrong = offendingCharacters(code, (character) => /^[A-Z\d]$/.test(character));
    if (wrong) return { problem: `${label}に使えない文字${wrong}が含まれています。${right}` };
    if (!/^[A-Z]{3}\d{3}$/.test(code)) {
      return { problem: `${label}${quoted(code)}は事業所コードの形ではありません。${right}` };
    }
    return { value: code };
  },
  stored: () => z.string(),
  ...asText,
};
