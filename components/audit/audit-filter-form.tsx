"use client";

import { auditedActs, auditWord } from "@/lib/domain/audit/audit-words";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { FilterForm } from "../form/filter-form";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";

/** The filters of 監査ログ. */
export function AuditFilterForm({ values, problems }: { values: FormValues; problems: readonly FieldProblem[] }) {
  return (
    <FilterForm
      action={paths.adminAudit}
      label="監査ログの絞り込み"
      values={values}
      problems={problems}
      clearHref={paths.adminAudit}
    >
      <div className="filter-form__line">
        <TextField name="person" label="氏名・ユーザーID" required="none" type="search" chars={16} />
        <SelectField
          name="act"
          label="操作"
          required="none"
          emptyLabel="すべて"
          options={auditedActs.map((act) => ({ value: act, label: auditWord(act) }))}
        />
        <TextField name="from" label="日付（から）" required="none" inputMode="numeric" chars={12} code />
        <TextField name="through" label="日付（まで）" required="none" inputMode="numeric" chars={12} code />
      </div>
      <p className="filter-form__hint">
        日付は8桁の数字です（例: 20261210）。氏名は一部でも探せます。ユーザーIDは全体を入力してください。
      </p>
    </FilterForm>
  );
}
