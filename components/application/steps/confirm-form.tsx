import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { TextAreaField } from "@/components/form/text-area-field";
import { Section } from "@/components/ui/card";
import type { StepFormProps } from "./step-form-props";

interface ConfirmFormProps extends StepFormProps {
  readonly next: string;
  readonly back: string;
}

/** 変更申込の備考 and the button that files the application. */
export function ConfirmForm({ next, back, ...shell }: ConfirmFormProps) {
  return (
    <FormShell schema="confirm" {...shell}>
      <Section title="変更申込の備考">
        <TextAreaField
          name="remarks"
          label="備考"
          limit={240}
          hint="そのほかの連絡事項があれば、240文字以内で入力してください。"
        />
      </Section>
      <FormFooter next={next} nextName="intent" nextValue="submit" back={{ label: back }} />
    </FormShell>
  );
}
