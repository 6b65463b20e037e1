import * as z from "zod/mini";
import { readName } from "../../text/text-fields";
import { asText, type Field, type FieldKind, single } from "./field";
import { kana } from "./kana";

export interface NameField extends Field<string> {
  readonly kind: "name";
  readonly max: number;
}

/** JIS X 0213 names are at most so long in the original's forms. */
const max = 38;
const chars = 16;

/** 姓 and 名 with their フリガナ: four fields in two rows. `own`: the name of the person who types. */
export function personName(label: string, { own }: { readonly own?: true } = {}) {
  const name = { label, hint: "全角で入力してください。", example: "通関 太郎", inline: true } as const;
  const reading = {
    label: `${label}（フリガナ）`,
    hint: "全角カタカナで入力してください。",
    example: "ツウカン タロウ",
    inline: true,
  } as const;
  const nameField = (part: string, autoComplete: string): NameField => ({
    kind: "name",
    label: part,
    max,
    chars,
    row: { ...name, part },
    ...(own ? { autoComplete } : {}),
  });
  return {
    familyName: nameField("姓", "family-name"),
    givenName: nameField("名", "given-name"),
    familyKana: kana("姓（フリガナ）", { max, chars, row: { ...reading, part: "姓" } }),
    givenKana: kana("名（フリガナ）", { max, chars, row: { ...reading, part: "名" } }),
  };
}

export const kind: FieldKind<NameField, string> = {
  read: (field, typed) => readName(field, single(typed)),
  stored: () => z.string(),
  ...asText,
};
