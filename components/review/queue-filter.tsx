"use client";

import { applicationStatuses, statusText } from "@/lib/domain/application/status";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { CheckboxGroup } from "../form/choice-group";
import { FilterForm } from "../form/filter-form";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { assigneeWords, waitingWords } from "./queue-filter-words";

interface QueueFilterProps {
  values: FormValues;
  problems: readonly FieldProblem[];
  order: string;
  /** The filters besides the search that are in force, in words. */
  inForce: readonly string[];
  /** Those whose cases can be asked for by name. */
  staff: readonly { readonly id: string; readonly name: string; readonly disabled: boolean }[];
}

const optionsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** The filters of 申込審査一覧. */
export function QueueFilterForm({ values, problems, order, inForce, staff }: QueueFilterProps) {
  return (
    <FilterForm
      action={paths.queue}
      label="申込の絞り込み"
      values={values}
      problems={problems}
      hidden={{ filter: "on", order }}
      clearHref={paths.queue}
    >
      <TextField
        name="search"
        label="受付番号（一部でも可）・コード・利用者ID・論理端末名・会社名・事業所名・氏名"
        required="none"
        type="search"
        chars={44}
      />
      <details className="filter-form__more" open={problems.some(({ field }) => field !== "search")}>
        <summary>絞り込み{inForce.length > 0 ? `: ${inForce.join("、")}` : "（なし）"}</summary>
        <div className="stack stack--tight">
          <CheckboxGroup
            name="status"
            label="ステータス"
            required="none"
            inline
            choices={applicationStatuses.map((status) => ({ value: status, label: statusText(status).word }))}
          />
          <div className="filter-form__line">
            <SelectField
              name="assignee"
              label="担当"
              required="none"
              emptyLabel="すべて"
              options={[
                ...optionsOf(assigneeWords),
                ...staff.map(({ id, name, disabled }) => ({ value: id, label: disabled ? `${name}（停止中）` : name })),
              ]}
            />
            <SelectField
              name="waiting"
              label="対応待ち"
              required="none"
              emptyLabel="すべて"
              options={optionsOf(waitingWords)}
            />
            <TextField name="filedFrom" label="受付日（から）" required="none" inputMode="numeric" chars={12} code />
            <TextField name="filedThrough" label="受付日（まで）" required="none" inputMode="numeric" chars={12} code />
          </div>
          <p className="filter-form__hint">
            日付は8桁の数字です（例:
            20261210）。受付番号を省略せずに入力して検索すると、ほかの条件にかかわらず表示します。ステータスを1つも選ばないと、すべてを表示します。対応待ちを選ぶと、ステータスの選択にかかわらず表示します。
          </p>
        </div>
      </details>
    </FilterForm>
  );
}
