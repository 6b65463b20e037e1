"use client";

import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { PasswordField } from "@/components/form/password-field";
import { TextField } from "@/components/form/text-field";
import { loginFormSchema } from "@/lib/domain/account/account-forms";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";

interface LoginFormProps {
  values: FormValues;
  problems: readonly FieldProblem[];
  /** The page to go on to. */
  next: string;
}

export function LoginForm({ values, problems, next }: LoginFormProps) {
  return (
    <FormShell action="/session" schema={loginFormSchema} values={values} problems={problems} hidden={{ next }}>
      <TextField name="loginId" label="ユーザーID" required="none" autoComplete="username" chars={20} code />
      <PasswordField name="password" label="パスワード" required="none" autoComplete="current-password" />
      <FormFooter next="ログイン" />
    </FormShell>
  );
}
