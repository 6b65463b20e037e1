"use client";

import { mailStates, mailStateText } from "@/lib/domain/application/mail-state";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { FilterForm } from "../form/filter-form";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";

/** The filters of メール送信状況. */
export function MailFilterForm({ values, problems }: { values: FormValues; problems: readonly FieldProblem[] }) {
  return (
    <FilterForm
      action={paths.adminMail}
      label="メールの絞り込み"
      values={values}
      problems={problems}
      clearHref={paths.adminMail}
    >
      <div className="filter-form__line">
        <TextField name="receiptNumber" label="受付番号" required="none" type="search" chars={12} code />
        <SelectField
          name="state"
          label="状態"
          required="none"
          emptyLabel="すべて"
          options={mailStates.map((state) => ({ value: state, label: mailStateText(state).word }))}
        />
      </div>
    </FilterForm>
  );
}
