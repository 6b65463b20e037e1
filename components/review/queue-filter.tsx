"use client";

import { applicationStatuses, statusText } from "@/lib/domain/application/status";
import { type WaitingChoice, waitingChoices } from "@/lib/domain/application/waiting-choices";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { CheckboxGroup } from "../form/choice-group";
import { FilterForm } from "../form/filter-form";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";

interface QueueFilterProps {
  values: FormValues;
  problems: readonly FieldProblem[];
  order: string;
  /** Those whose cases can be asked for by name. */
  staff: readonly { readonly id: string; readonly name: string }[];
}

const waitingLabels: Record<WaitingChoice, string> = {
  center: "審査待ち・審査中",
  late: "対応が遅れている案件",
  corrected: "回答・修正が届いた案件",
  customer: "お客様の回答待ち",
  overdueAnswers: "回答期限超過",
  certificates: "証明書発行待ち",
};

/** The filters of 申込審査一覧. */
export function QueueFilterForm({ values, problems, order, staff }: QueueFilterProps) {
  return (
    <FilterForm
      action={paths.queue}
      label="申込の絞り込み"
      values={values}
      problems={problems}
      hidden={{ filter: "on", order }}
      clearHref={paths.queue}
    >
      <CheckboxGroup
        name="status"
        label="ステータス"
        required="none"
        inline
        choices={applicationStatuses.map((status) => ({ value: status, label: statusText(status).word }))}
      />
      <div className="filter-form__line">
        <TextField
          name="search"
          label="受付番号・事業所コード・利用者コード"
          required="none"
          type="search"
          chars={16}
          code
        />
        <SelectField
          name="assignee"
          label="担当"
          required="none"
          emptyLabel="すべて"
          options={[
            { value: "me", label: "自分" },
            { value: "nobody", label: "担当なし" },
            { value: "somebody", label: "担当あり" },
            ...staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <SelectField
          name="waiting"
          label="対応待ち"
          required="none"
          emptyLabel="すべて"
          options={waitingChoices.map((value) => ({ value, label: waitingLabels[value] }))}
        />
        <TextField name="filedFrom" label="受付日（から）" required="none" inputMode="numeric" chars={12} code />
        <TextField name="filedThrough" label="受付日（まで）" required="none" inputMode="numeric" chars={12} code />
      </div>
      <p className="filter-form__hint">
        日付は8桁の数字です（例:
        20261210）。受付番号で探すときは、ほかの条件にかかわらず表示します。ステータスを1つも選ばないと、すべてを表示します。対応待ちを選ぶと、ステータスの選択にかかわらず表示します。
      </p>
    </FilterForm>
  );
}
