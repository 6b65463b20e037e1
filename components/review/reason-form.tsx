"use client";

import { confirmations, reasonLimit } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { CheckboxGroup } from "../form/choice-group";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { Button } from "../ui/button";

const kinds = {
  reject: { reason: "不承認の理由", button: "不承認にする", tick: confirmations.content },
  invalidate: { reason: "無効にする理由", button: "無効にする", tick: confirmations.content },
  closeUnanswered: { reason: "終了する理由", button: "回答期限切れとして終了する", tick: confirmations.content },
  withdrawForCustomer: { reason: "取下げの理由", button: "代理で取り下げる", tick: confirmations.wish },
} as const;

interface ReasonFormProps {
  act: keyof typeof kinds;
  example?: string;
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
}

/** What ends an application: a reason, and a tick because it cannot be taken back (R23). */
export function ReasonForm({ act, example, action, version, values, problems }: ReasonFormProps) {
  const { reason, button, tick } = kinds[act];
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
        example={example}
      />
      <CheckboxGroup
        name="confirmed"
        label="取り消せない操作の確認"
        required
        choices={[{ value: "yes", label: tick }]}
      />
      <Button variant="danger">{button}</Button>
    </FormShell>
  );
}
