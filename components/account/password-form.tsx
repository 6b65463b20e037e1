"use client";

import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { PasswordField } from "@/components/form/password-field";
import type { FieldProblem } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";

interface PasswordFormProps {
  /** Whose password it is, so that password managers change the right entry. */
  readonly loginId: string;
  readonly problems: readonly FieldProblem[];
  /** Where one can turn back to; none while the password must be changed. */
  readonly backHref?: string;
  /** What a one-time link carries, in place of the current password. */
  readonly token?: string;
}

/** パスワードの変更, or パスワードの設定 by a one-time link. Nothing typed here is ever sent back into the page. */
export function PasswordForm({ loginId, problems, backHref, token }: PasswordFormProps) {
  return (
    <FormShell
      action={token === undefined ? paths.changePassword : paths.setPasswordByLink}
      schema={token === undefined ? "password" : "passwordLink"}
      problems={problems}
      hidden={token === undefined ? {} : { token }}
    >
      <input type="text" name="username" autoComplete="username" value={loginId} readOnly hidden />
      {token === undefined && (
        <PasswordField name="currentPassword" label="現在のパスワード" autoComplete="current-password" />
      )}
      <PasswordField
        name="newPassword"
        label="新しいパスワード"
        hint="12文字以上128文字以内です。文字の種類に決まりはありません。長い文や、いくつかの単語の組み合わせをおすすめします。"
        autoComplete="new-password"
      />
      <PasswordField
        name="newPasswordConfirm"
        label="新しいパスワード（確認用）"
        hint="確認のため、同じパスワードをもう一度入力してください。"
        autoComplete="new-password"
      />
      <FormFooter
        next={token === undefined ? "パスワードを変更する" : "パスワードを設定する"}
        back={backHref === undefined ? undefined : { label: "メニューに戻る", href: backHref }}
      />
    </FormShell>
  );
}
