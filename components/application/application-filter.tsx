"use client";

import { applicationStatuses, statusText } from "@/lib/domain/application/status";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { FilterForm } from "../form/filter-form";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";

interface ApplicationFilterProps {
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  /** Whether anything is filtered, so that there is something to clear. */
  readonly filtered: boolean;
  readonly order: string;
}

/** The filters of 申込情報一覧. */
export function ApplicationFilterForm({ values, problems, filtered, order }: ApplicationFilterProps) {
  return (
    <FilterForm
      action={paths.applications}
      label="申込の絞り込み"
      values={values}
      problems={problems}
      hidden={order === "oldest" ? { order } : {}}
      clearHref={filtered ? paths.applications : undefined}
    >
      <div className="filter-form__line">
        <TextField name="search" label="受付番号・利用者コード" required="none" type="search" chars={16} code />
        <SelectField
          name="status"
          label="ステータス"
          required="none"
          emptyLabel="すべて"
          options={applicationStatuses.map((status) => ({ value: status, label: statusText(status).word }))}
        />
        <TextField name="filedFrom" label="申込日（から）" required="none" inputMode="numeric" chars={12} code />
        <TextField name="filedThrough" label="申込日（まで）" required="none" inputMode="numeric" chars={12} code />
      </div>
      <p className="filter-form__hint">
        受付番号は一部でも探せます。利用者コードは5文字すべてを、日付は8桁の数字（例: 20261210）を入力してください。
      </p>
    </FilterForm>
  );
}
