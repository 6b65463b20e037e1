import * as z from "zod/mini";
import { field } from "../text/field";
import { offendingCharacters } from "../text/field-problem-sentences";
import { normalizeCode } from "../text/normalize";
import { commonPasswords } from "./common-passwords";

/** A password as it was typed: never trimmed, never normalised. */
const password = (message: string) =>
  z.string({ error: message }).check(z.minLength(1, { error: message }), z.maxLength(1024, { error: message }));

/** ログイン */
export const loginFormSchema = z.object({
  /** In capitals, however it was typed: no two accounts differ in case alone. */
  loginId: field<string>((typed) => {
    const value = normalizeCode(typed.slice(0, 1000));
    if (value === "") return { problem: "ユーザーIDを入力してください。" };
    if (value.length > 64) return { problem: "ユーザーIDは64文字以内です。" };
    const wrong = offendingCharacters(value, (character) => /^[!-~]$/.test(character));
    return wrong
      ? { problem: `ユーザーIDに使えない文字${wrong}が含まれています。英数字で入力してください。` }
      : { value };
  }),
  password: password("パスワードを入力してください。"),
});

/** A new password: 12 to 128 characters, no composition rules, none that is widely known. */
const newPassword = password("新しいパスワードを入力してください。").check(
  z.minLength(12, { error: "新しいパスワードは12文字以上で入力してください。" }),
  z.maxLength(128, { error: "新しいパスワードは128文字以内で入力してください。" }),
  z.refine((text) => !commonPasswords.has(text.toLowerCase()), {
    error: "よく使われているパスワードです。推測されにくいものに変えてください。",
  }),
  z.refine((text) => !/^(.)\1*$/su.test(text), {
    error: "同じ文字だけを並べたパスワードです。推測されにくいものに変えてください。",
  }),
);
const newPasswordConfirm = password("確認のため、新しいパスワードをもう一度入力してください。");
const differs = "新しいパスワードと一致しません。同じものを入力してください。";

/** パスワードの設定, by a one-time link. */
export const passwordLinkFormSchema = z.object({ newPassword, newPasswordConfirm }).check(({ value, issues }) => {
  if (value.newPassword === value.newPasswordConfirm) return;
  issues.push({ code: "custom", input: value.newPasswordConfirm, path: ["newPasswordConfirm"], message: differs });
});

/** パスワードの変更 */
export const passwordFormSchema = z
  .object({
    currentPassword: password("現在のパスワードを入力してください。"),
    newPassword,
    newPasswordConfirm,
  })
  .check((form) => {
    const { currentPassword, newPassword, newPasswordConfirm } = form.value;
    const refuse = (field: string, message: string) =>
      form.issues.push({ code: "custom", input: newPassword, path: [field], message });
    if (newPassword === currentPassword) {
      refuse("newPassword", "現在のパスワードと同じです。別のパスワードを入力してください。");
    }
    if (newPassword !== newPasswordConfirm) {
      refuse("newPasswordConfirm", differs);
    }
  });
