"use client";

import { reasonLimit } from "@/lib/domain/application/review-limits";
import { FormFooter } from "../form/form-footer";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { StartDateFields, type StartDateFormProps } from "./start-date-fields";

/** 利用開始日を変更する (R7, R23) */
export function ChangeStartDateForm({ action, version, values, problems, dates, caution }: StartDateFormProps) {
  return (
    <FormShell
      action={action}
      schema="changeStartDate"
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
      notByEnter
    >
      <StartDateFields label="新しい利用開始日" dates={dates} caution={caution} />
      <TextAreaField
        name="message"
        label="お客様への説明"
        limit={reasonLimit}
        hint="お客様の画面とメールにこのまま表示されます。"
        example="ご依頼により、利用開始日を変更しました。"
      />
      <FormFooter next="利用開始日を変更する" />
    </FormShell>
  );
}
