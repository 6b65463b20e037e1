"use client";

import { reasonLimit } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { FormShell } from "../form/form-shell";
import { SelectField } from "../form/select-field";
import { TextAreaField } from "../form/text-area-field";
import { Button } from "../ui/button";

interface HandOverFormProps {
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
  /** Whom the case can be given to. */
  colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** 担当を変更する */
export function HandOverForm({ action, version, values, problems, colleagues }: HandOverFormProps) {
  return (
    <FormShell
      action={action}
      schema="handOver"
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
      notByEnter
    >
      <SelectField
        name="colleague"
        label="新しい担当者"
        required
        emptyLabel="選択してください"
        options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <HandNote name="handOverNote" />
      <Button>担当を変更する</Button>
    </FormShell>
  );
}

/** 申し送り: what the next one should know. */
export const HandNote = ({ name }: { name: string }) => (
  <TextAreaField
    name={name}
    label="申し送り"
    limit={reasonLimit}
    rows={2}
    hint="履歴に残り、担当者に表示されます。お客様には表示されません。"
  />
);
