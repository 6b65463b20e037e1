"use client";

import { exceptionLimit } from "@/lib/domain/calendar/exception-limit";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { CheckboxGroup } from "../form/choice-group";
import { DateField } from "../form/date-field";
import { FieldSet } from "../form/field-set";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { TextField } from "../form/text-field";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import type { Touched } from "./touched";
import { TouchedCases } from "./touched-cases";

interface ClosingDayFormProps {
  values: FormValues;
  problems: readonly FieldProblem[];
  /** What the day that came back would touch; it then wants a tick (R23). */
  touched?: Touched & { readonly needsReason: boolean };
}

/** A day on which the Center closes besides weekends and holidays (R3). */
export function ClosingDayForm({ values, problems, touched }: ClosingDayFormProps) {
  return (
    <FormShell
      action={paths.scheduleAct("put-closing-day")}
      schema="closingDay"
      values={values}
      problems={problems}
      notByEnter={touched !== undefined}
    >
      <FieldSet legend="登録する臨時休業日">
        <DateField name="closingDate" label="休業日" required example="20261228" />
        <TextField name="closingReason" label="理由" required example="創立記念日" chars={32} />
      </FieldSet>
      {touched && (
        <>
          <Notice tone="warning" title={`${touched.day}を休業日にすると、次の日程に影響します`}>
            {touched.needsReason && <p>本日または確定した利用開始日を休業日にします。</p>}
            <TouchedCases cases={touched.cases} />
            <p>お客様に案内済みのパスワードの参照期間が短くなることはありません。</p>
          </Notice>
          {touched.needsReason && (
            <TextAreaField
              name="exceptionReason"
              label="この日を休業日にする理由"
              required
              limit={exceptionLimit}
              hint="監査記録に残ります。お客様には表示されません。"
            />
          )}
          <CheckboxGroup
            name="confirmed"
            label="休業日の確認"
            required
            choices={[{ value: touched.tick, label: `${touched.day}を休業日にします` }]}
          />
        </>
      )}
      <div>
        <Button>臨時休業日を登録する</Button>
      </div>
    </FormShell>
  );
}
