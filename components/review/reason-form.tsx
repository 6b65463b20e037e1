"use client";

import { reasonLimit } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { CheckboxGroup } from "../form/choice-group";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { Button } from "../ui/button";

const kinds = {
  reject: { reason: "不承認の理由", button: "不承認にする" },
  invalidate: { reason: "無効にする理由", button: "無効にする" },
} as const;

interface ReasonFormProps {
  act: keyof typeof kinds;
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
}

/** 不承認にする, 無効にする: a reason, and a tick because neither can be taken back. */
export function ReasonForm({ act, action, version, values, problems }: ReasonFormProps) {
  const { reason, button } = kinds[act];
  return (
    <FormShell
      action={action}
      schema={act}
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
      notByEnter
    >
      <TextAreaField
        name="reason"
        label={reason}
        required
        limit={reasonLimit}
        hint="お客様の画面とメールにこのまま表示されます。"
      />
      <CheckboxGroup
        name="confirmed"
        label="取り消せない操作の確認"
        required
        choices={[{ value: "yes", label: "内容を確認しました" }]}
      />
      <Button variant="danger">{button}</Button>
    </FormShell>
  );
}
