import * as z from "zod/mini";
import { readEmail } from "../../text/email-fields";
import { asText, type Field, type FieldKind, single } from "./field";
import type { RepeatedEmailField } from "./repeated-email";

export interface EmailField extends Field<string> {
  readonly kind: "email";
}

/** One mailbox, typed twice (R19): what is kept is one address. `own`: that of the person who types. */
export function emailTwice(label: string, { own, hint }: { readonly own?: true; readonly hint?: string } = {}) {
  const shared = { chars: 40, ...(own ? { autoComplete: "email" } : {}) } as const;
  const email: EmailField = {
    kind: "email",
    label: `${label}（登録用）`,
    example: "taro.tsukan@naccs.jp",
    row: { label, part: "登録用", ...(hint ? { hint } : {}) },
    ...shared,
  };
  const emailConfirm: RepeatedEmailField = {
    kind: "repeatedEmail",
    label: `${label}（確認用）`,
    repeats: { name: "email", label },
    hint: "確認のため、同じE-mailアドレスを入力してください。",
    row: { label, part: "確認用" },
    ...shared,
  };
  return { email, emailConfirm };
}

export const kind: FieldKind<EmailField, string> = {
  read: (field, typed) => readEmail(field.label, single(typed)),
  stored: () => z.string(),
  ...asText,
};
