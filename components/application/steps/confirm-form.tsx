import type { CheckedFields } from "@/components/form/field-checks";
import { FieldControl } from "@/components/form/field-control";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { Section } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { answerForm } from "@/lib/domain/change/answer-form";
import { confirmForm } from "@/lib/domain/change/confirm-form";
import { fieldName } from "@/lib/domain/form/form-part";
import type { StepFormProps } from "./step-form-props";

interface ConfirmFormProps extends StepFormProps {
  readonly next: string;
  readonly back: string;
  /** Where it is filed for a question of the Center: the question, and whether nothing differs from what was filed. */
  readonly correction: { readonly question: string; readonly unchanged: boolean } | undefined;
}

const remarks: CheckedFields = { name: "", fields: confirmForm.fields };
const answer: CheckedFields = { name: answerForm.key, fields: answerForm.fields };

/** 変更申込の備考, the answer to a question of the Center, and the button that files the application. */
export function ConfirmForm({ next, back, correction, ...shell }: ConfirmFormProps) {
  return (
    <FormShell forms={correction ? [answer, remarks] : [remarks]} {...shell}>
      {correction && (
        <Section title="確認事項への回答">
          <p className="query-text">{correction.question}</p>
          {correction.unchanged && (
            <Notice tone="warning">
              申込内容は前回から変更されていません。変更の必要がなければ、下の欄に回答を入力してください。
            </Notice>
          )}
          <FieldControl name={fieldName(answerForm.key, "answer")} field={answerForm.fields.answer} />
        </Section>
      )}
      <Section title="変更申込の備考">
        <FieldControl name="remarks" field={confirmForm.fields.remarks} />
      </Section>
      <FormFooter next={next} nextName="intent" nextValue="submit" back={{ label: back }} />
    </FormShell>
  );
}
