"use client";

import { reasonLimit } from "@/lib/domain/application/review-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { CheckboxGroup } from "../form/choice-group";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { TextField } from "../form/text-field";
import { Button, ButtonRow } from "../ui/button";

interface SendAgainFormProps {
  readonly action: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

/** もう一度送る: to the same address or a corrected one, with a reason and a tick. */
export function SendAgainForm({ action, values, problems }: SendAgainFormProps) {
  return (
    <FormShell action={action} schema="sendAgain" values={values} problems={problems} notByEnter>
      <TextField
        name="recipient"
        label="宛先"
        type="email"
        required
        hint="登録されたアドレスが間違っていたときは、正しいアドレスに直してください。申込の内容は変わりません。"
      />
      <TextAreaField
        name="reason"
        label="もう一度送る理由"
        required
        limit={reasonLimit}
        hint="記録に残ります。お客様には表示されません。"
        example="電話で連絡があり、正しいアドレスを確認したため。"
      />
      <CheckboxGroup
        name="confirmed"
        label="宛先の確認"
        required
        choices={[{ value: "yes", label: "宛先を確認しました" }]}
      />
      <ButtonRow>
        <Button>もう一度送る</Button>
      </ButtonRow>
    </FormShell>
  );
}
