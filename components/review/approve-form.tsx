"use client";

import { FormFooter } from "../form/form-footer";
import { FormShell } from "../form/form-shell";
import { StartDateFields, type StartDateFormProps } from "./start-date-fields";

/** 審査を終了する (R7) */
export function ApproveForm({ action, version, values, problems, dates, caution }: StartDateFormProps) {
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
