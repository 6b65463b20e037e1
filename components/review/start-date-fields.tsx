"use client";

import { otherDate } from "@/lib/domain/application/review-limits";
import { exceptionLimit } from "@/lib/domain/calendar/exception-limit";
import { formatLong, type JapanDate, toEightDigits } from "@/lib/domain/calendar/japan-date";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { CheckboxGroup, type Choice, RadioGroup } from "../form/choice-group";
import { TextAreaField } from "../form/text-area-field";
import { TextField } from "../form/text-field";
import { Notice } from "../ui/notice";

/** What speaks against the day that is chosen (R23). */
export interface StartDateCaution {
  readonly date: JapanDate;
  readonly sentences: readonly string[];
}

interface OfferedDates {
  /** The registration dates that can be confirmed. */
  dates: readonly Choice[];
  caution?: StartDateCaution;
}

/** What a form takes that confirms a start date. */
export interface StartDateFormProps extends OfferedDates {
  action: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
}

/** A start date to confirm: from the schedule, or typed (R7). */
export function StartDateFields({ label, dates, caution }: OfferedDates & { label: string }) {
  return (
    <>
      <RadioGroup
        name="startDate"
        label={label}
        required
        choices={[...dates, { value: otherDate, label: "スケジュール表にない営業日" }]}
      />
      <TextField
        name="otherDate"
        label="スケジュール表にない利用開始日"
        required="none"
        hint="上で「スケジュール表にない営業日」を選んだときに入力してください。"
        example="20261210"
        inputMode="numeric"
        chars={12}
        code
      />
      {caution && <ExceptionFields {...caution} />}
    </>
  );
}

/** The reason for an exception, and a tick that is given for this day alone. */
function ExceptionFields({ date, sentences }: StartDateCaution) {
  return (
    <>
      <Notice tone="warning" title="この利用開始日は通常の日程ではありません">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
      <TextAreaField
        name="exceptionReason"
        label="この利用開始日にする理由"
        required
        limit={exceptionLimit}
        hint="履歴に残ります。お客様には表示されません。"
        example="お客様から電話で前倒しの依頼があったため。"
      />
      <CheckboxGroup
        name="exceptionDate"
        label="利用開始日の確認"
        required
        choices={[{ value: toEightDigits(date), label: `${formatLong(date)}を利用開始日にします` }]}
      />
    </>
  );
}
