"use client";

import { otherDate } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { type Choice, RadioGroup } from "../form/choice-group";
import { FormFooter } from "../form/form-footer";
import { FormShell } from "../form/form-shell";
import { TextField } from "../form/text-field";

interface ApproveFormProps {
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
  /** The registration dates that can be confirmed. */
  dates: readonly Choice[];
}

/** 審査を終了する (R7) */
export function ApproveForm({ action, version, values, problems, dates }: ApproveFormProps) {
  return (
    <FormShell
      action={action}
      schema="approve"
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
    >
      <RadioGroup
        name="startDate"
        label="利用開始日"
        required
        choices={[...dates, { value: otherDate, label: "スケジュール表にない営業日" }]}
      />
      <TextField
        name="otherDate"
        label="スケジュール表にない営業日"
        required="none"
        hint="上で「スケジュール表にない営業日」を選んだときに入力してください。"
        example="20261210"
        inputMode="numeric"
        chars={12}
        code
      />
      <FormFooter next="審査を終了する" />
    </FormShell>
  );
}
