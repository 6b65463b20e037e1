"use client";

import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { DateField } from "../form/date-field";
import { FieldSet } from "../form/field-set";
import { FormShell } from "../form/form-shell";
import { TextField } from "../form/text-field";
import { Button } from "../ui/button";

/** A day on which the Center closes besides weekends and holidays (R3). */
export function ClosingDayForm({ values, problems }: { values: FormValues; problems: readonly FieldProblem[] }) {
  return (
    <FormShell action={paths.scheduleAct("put-closing-day")} schema="closingDay" values={values} problems={problems}>
      <FieldSet legend="登録する臨時休業日">
        <DateField name="closingDate" label="休業日" required example="20261228" />
        <TextField name="closingReason" label="理由" required example="創立記念日" chars={32} />
      </FieldSet>
      <div>
        <Button>臨時休業日を登録する</Button>
      </div>
    </FormShell>
  );
}
