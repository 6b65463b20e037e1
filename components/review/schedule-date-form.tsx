"use client";

import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { DateField } from "../form/date-field";
import { FormShell } from "../form/form-shell";
import { Button, ButtonLink, ButtonRow } from "../ui/button";

interface ScheduleDateFormProps {
  values: FormValues;
  problems: readonly FieldProblem[];
  /** The registration date whose deadlines change, as 8 digits and as people read it; without it one is added. */
  changed?: { readonly digits: string; readonly words: string };
}

/** システム登録日 and its deadlines: a new one, or new deadlines for one. */
export function ScheduleDateForm({ values, problems, changed }: ScheduleDateFormProps) {
  return (
    <FormShell
      action={paths.scheduleAct("put-date")}
      schema="scheduleDate"
      values={values}
      problems={problems}
      hidden={changed ? { purpose: "change", registrationDate: changed.digits } : { purpose: "add" }}
    >
      {changed ? (
        <p>
          システム登録日 <strong>{changed.words}</strong>
        </p>
      ) : (
        <DateField name="registrationDate" label="システム登録日" required example="20261210" />
      )}
      <DateField name="applicationDeadline" label="提出締切日" required example="20261130" />
      <DateField
        name="systemSettingDeadline"
        label="システム設定申込締切日"
        example="20261204"
        hint="空欄にすると、システム登録日の4営業日前になります。"
      />
      <ButtonRow>
        <Button variant="main">{changed ? "締切日を変更する" : "システム登録日を登録する"}</Button>
        {changed && <ButtonLink href={paths.adminSchedule}>やめる</ButtonLink>}
      </ButtonRow>
    </FormShell>
  );
}
