"use client";

import type { ProcedureAct } from "@/lib/domain/application/procedure";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { DateField } from "../form/date-field";
import { FormShell } from "../form/form-shell";
import { TextField } from "../form/text-field";
import { Button } from "../ui/button";

interface ProcedureStepFormProps {
  act: ProcedureAct;
  title: string;
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
}

const days = { sendDebitForm: "送付日", receiveDebitForm: "受領日" } as const;

/** A step of a procedure: its day or, for the last one, the month from which it holds. */
export function ProcedureStepForm({ act, title, action, version, values, problems }: ProcedureStepFormProps) {
  return (
    <FormShell
      action={action}
      schema={act}
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
      notByEnter
    >
      {act === "startDirectDebit" ? (
        <TextField
          name="on"
          label="口座振替を開始する請求月"
          required
          hint="西暦年と月を半角数字6桁で入力してください。この月の請求分から、支払の方法が口座振替になります。"
          example="202701"
          chars={8}
          inputMode="numeric"
          code
        />
      ) : (
        <DateField
          name="on"
          label={days[act]}
          required
          hint="西暦年月日を半角数字8桁で入力してください。"
          example="20261210"
        />
      )}
      <Button variant="main">{title}</Button>
    </FormShell>
  );
}
