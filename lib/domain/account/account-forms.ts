import * as z from "zod/mini";
import { commonPasswords } from "./common-passwords";

const filled = (message: string) => z.string({ error: message }).check(z.trim(), z.minLength(1, { error: message }));

/** A password as it was typed: never trimmed, never normalised. */
const password = (message: string) =>
  z.string({ error: message }).check(z.minLength(1, { error: message }), z.maxLength(1024, { error: message }));

/** ログイン */
export const loginFormSchema = z.object({
  loginId: filled("ユーザーIDを入力してください。").check(z.maxLength(64, { error: "ユーザーIDは64文字以内です。" })),
  password: password("パスワードを入力してください。"),
});

/** パスワードの変更: 12 to 128 characters, no composition rules, none that is widely known. */
export const passwordFormSchema = z
  .object({
    currentPassword: password("現在のパスワードを入力してください。"),
    newPassword: password("新しいパスワードを入力してください。").check(
      z.minLength(12, { error: "新しいパスワードは12文字以上で入力してください。" }),
      z.maxLength(128, { error: "新しいパスワードは128文字以内で入力してください。" }),
      z.refine((text) => !commonPasswords.has(text.toLowerCase()), {
        error: "よく使われているパスワードです。推測されにくいものに変えてください。",
      }),
    ),
    newPasswordConfirm: password("確認のため、新しいパスワードをもう一度入力してください。"),
  })
  .check((form) => {
    const { currentPassword, newPassword, newPasswordConfirm } = form.value;
    const refuse = (field: string, message: string) =>
      form.issues.push({ code: "custom", input: newPassword, path: [field], message });
    if (newPassword === currentPassword) {
      refuse("newPassword", "現在のパスワードと同じです。別のパスワードを入力してください。");
    }
    if (newPassword !== newPasswordConfirm) {
      refuse("newPasswordConfirm", "新しいパスワードと一致しません。同じものを入力してください。");
    }
  });
