import type { CheckedFields } from "@/components/form/field-checks";
import { FieldControl } from "@/components/form/field-control";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { Section } from "@/components/ui/card";
import { confirmForm } from "@/lib/domain/change/confirm-form";
import type { StepFormProps } from "./step-form-props";

interface ConfirmFormProps extends StepFormProps {
  readonly next: string;
  readonly back: string;
}

const checked: readonly CheckedFields[] = [{ name: "", fields: confirmForm.fields }];

/** 変更申込の備考 and the button that files the application. */
export function ConfirmForm({ next, back, ...shell }: ConfirmFormProps) {
  return (
    <FormShell forms={checked} {...shell}>
      <Section title="変更申込の備考">
        <FieldControl name="remarks" field={confirmForm.fields.remarks} />
      </Section>
      <FormFooter next={next} nextName="intent" nextValue="submit" back={{ label: back }} />
    </FormShell>
  );
}
