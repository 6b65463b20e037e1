"use client";

import { confirmations, reasonLimit } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { CheckboxGroup } from "../form/choice-group";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { Button } from "../ui/button";

const kinds = {
  reject: {
    name: "reason",
    reason: "不承認の理由",
    confirmed: "confirmed",
    tick: confirmations.content,
    button: "不承認にする",
  },
  invalidate: {
    name: "reason",
    reason: "無効にする理由",
    confirmed: "confirmed",
    tick: confirmations.content,
    button: "無効にする",
  },
  closeUnanswered: {
    name: "expiryReason",
    reason: "終了する理由",
    confirmed: "expiryConfirmed",
    tick: confirmations.content,
    button: "回答期限切れとして終了する",
  },
  withdrawForCustomer: {
    name: "withdrawalReason",
    reason: "取下げの理由",
    confirmed: "withdrawalConfirmed",
    tick: confirmations.wish,
    button: "代理で取り下げる",
  },
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
  const { name, reason, confirmed, tick, button } = kinds[act];
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
        name={name}
        label={reason}
        required
        limit={reasonLimit}
        hint="お客様の画面とメールにこのまま表示されます。"
        example={example}
      />
      <CheckboxGroup
        name={confirmed}
        label="取り消せない操作の確認"
        required
        choices={[{ value: "yes", label: tick }]}
      />
      <Button variant="danger">{button}</Button>
    </FormShell>
  );
}
