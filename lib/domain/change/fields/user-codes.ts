import * as z from "zod/mini";
import { quoted } from "../../text/field-problem-sentences";
import { normalizeCode } from "../../text/normalize";
import { type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface UserCodesField extends Field<string[]> {
  readonly kind: "userCodes";
}

/** So many can be typed in one field. */
const most = 10;

/** 利用者コード of another office, one or several. Whether they exist is judged by the server. */
export const userCodes = (label: string, options: FieldTexts = {}): UserCodesField => ({
  kind: "userCodes",
  label,
  optional: true,
  hint: "5文字で入力してください。複数のときは、スペースで区切ってください。",
  example: "1ANAC",
  chars: 24,
  ...options,
});

export const kind: FieldKind<UserCodesField, string[]> = {
  read({ label }, typed) {
    const codes = single(typed)
      .slice(0, 500)
      .split(/[ \u3000\t\r\n,、，・]+/)
      .map(normalizeCode)
      .filter((code) => code !== "");
    const wrong = codes.find((code) => !/^[0-9A-Z]{5}$/.test(code));
    if (wrong !== undefined) {
      return {
        problem: `${label}${quoted(wrong)}は利用者コードの形ではありません。英数字2文字と企業略称の英字3文字の、5文字で入力してください（例: 1ANAC）。`,
      };
    }
    const each = [...new Set(codes)];
    return each.length > most ? { problem: `${label}は、${most}個まで入力できます。` } : { value: each };
  },
  stored: () => z.array(z.string()),
  typed: (value) => value.join(" "),
  shown: (value) => value.join("、"),
};
