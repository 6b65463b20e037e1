"use client";

import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { FormShell } from "../form/form-shell";
import { Button } from "../ui/button";
import { HandNote } from "./hand-over-form";

interface ReleaseFormProps {
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
}

/** 担当を外す */
export function ReleaseForm({ action, version, values, problems }: ReleaseFormProps) {
  return (
    <FormShell
      action={action}
      schema="release"
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
      notByEnter
    >
      <p>担当者のいない案件になります。どなたでも「次の案件を開始する」で審査を始められます。</p>
      <HandNote name="releaseNote" />
      <Button>担当を外す</Button>
    </FormShell>
  );
}
