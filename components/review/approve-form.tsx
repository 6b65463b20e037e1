"use client";

import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import type { Choice } from "../form/choice-group";
import { FormFooter } from "../form/form-footer";
import { FormShell } from "../form/form-shell";
import { type StartDateCaution, StartDateFields } from "./start-date-fields";

interface ApproveFormProps {
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
  /** The registration dates that can be confirmed. */
  dates: readonly Choice[];
  caution?: StartDateCaution;
}

/** 審査を終了する (R7) */
export function ApproveForm({ action, version, values, problems, dates, caution }: ApproveFormProps) {
  return (
    <FormShell
      action={action}
      schema="approve"
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
      notByEnter
    >
      <StartDateFields label="利用開始日" dates={dates} caution={caution} />
      <FormFooter next="審査を終了する" />
    </FormShell>
  );
}
