"use client";

import { queryLimit } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { FormShell } from "../form/form-shell";
import { SelectField } from "../form/select-field";
import { TextAreaField } from "../form/text-area-field";
import { Button } from "../ui/button";

const kinds = {
  query: {
    label: "確認事項",
    button: "確認事項を通知する",
    example: "webNACCSを使用するパソコンの台数をご確認ください。",
    noStep: "指定しない",
  },
  addToQuery: {
    label: "追加する確認事項",
    button: "確認事項を追加する",
    example: "あわせて、変更する理由に利用する人数を記載してください。",
    noStep: "変更しない",
  },
} as const;

interface QueryFormProps {
  act: keyof typeof kinds;
  /** The steps of the wizard that the question can be about. */
  steps: readonly { readonly key: string; readonly name: string }[];
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
}

/** 確認事項を通知する, 確認事項を追加する */
export function QueryForm({ act, steps, action, version, values, problems }: QueryFormProps) {
  const { label, button, example, noStep } = kinds[act];
  return (
    <FormShell action={action} schema={act} values={values} problems={problems} hidden={{ version: String(version) }}>
      <TextAreaField
        name="query"
        label={label}
        required
        limit={queryLimit}
        rows={6}
        hint="お客様の画面とメールにこのまま表示されます。"
        example={example}
      />
      <SelectField
        name="step"
        label="関係する入力画面"
        required={false}
        hint="選ぶと、お客様の画面とメールからその入力画面に進めます。"
        options={steps.map(({ key, name }) => ({ value: key, label: name }))}
        emptyLabel={noStep}
      />
      <Button>{button}</Button>
    </FormShell>
  );
}
