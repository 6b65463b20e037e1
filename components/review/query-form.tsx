"use client";

import { queryLimit } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { Button } from "../ui/button";

interface QueryFormProps {
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
}

/** 確認事項を通知する */
export function QueryForm({ action, version, values, problems }: QueryFormProps) {
  return (
    <FormShell action={action} schema="query" values={values} problems={problems} hidden={{ version: String(version) }}>
      <TextAreaField
        name="query"
        label="確認事項"
        required
        limit={queryLimit}
        rows={6}
        hint="お客様の画面とメールにこのまま表示されます。"
        example="webNACCSを使用するパソコンの台数をご確認ください。"
      />
      <Button>確認事項を通知する</Button>
    </FormShell>
  );
}
