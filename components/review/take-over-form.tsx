"use client";

import { reasonLimit } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { CheckboxGroup } from "../form/choice-group";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { Button } from "../ui/button";

interface TakeOverFormProps {
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
}

/** 審査を引き継ぐ: the case is somebody else's, so it wants a reason and a tick (R23). */
export function TakeOverForm({ action, version, values, problems }: TakeOverFormProps) {
  return (
    <FormShell
      action={action}
      schema="takeOver"
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
      notByEnter
    >
      <TextAreaField
        name="takeOverReason"
        label="引き継ぐ理由"
        required
        limit={reasonLimit}
        rows={2}
        hint="履歴に残り、今の担当者に表示されます。お客様には表示されません。"
        example="担当者が休暇中のため。"
      />
      <CheckboxGroup
        name="agreed"
        label="引き継ぎの確認"
        required
        choices={[{ value: "yes", label: "担当者の了解を得ているか、担当者が不在です" }]}
      />
      <Button>審査を引き継ぐ</Button>
    </FormShell>
  );
}
