"use client";

import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { FormFooter } from "../form/form-footer";
import { FormShell } from "../form/form-shell";
import { PasswordField } from "../form/password-field";
import { TextField } from "../form/text-field";

interface LoginFormProps {
  values: FormValues;
  problems: readonly FieldProblem[];
  /** The page to go on to, a path of this portal. */
  next?: string;
}

/** ログイン */
export function LoginForm({ values, problems, next }: LoginFormProps) {
  return (
    <FormShell
      action={paths.session}
      schema="login"
      values={values}
      problems={problems}
      hidden={next ? { next } : {}}
      summaryTitle="ログインできませんでした"
    >
      <TextField name="loginId" label="ユーザーID" required="none" autoComplete="username" chars={32} code />
      <PasswordField name="password" label="パスワード" required="none" autoComplete="current-password" />
      <FormFooter next="ログイン" />
    </FormShell>
  );
}
