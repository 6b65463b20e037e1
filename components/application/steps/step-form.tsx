import type { ReactNode } from "react";
import type { CheckedFields } from "@/components/form/field-checks";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import type { StepFormProps } from "./step-form-props";

interface SectionsFormProps extends StepFormProps {
  readonly forms: readonly CheckedFields[];
  readonly next: string;
  readonly back: string;
  readonly children: ReactNode;
}

/** The form of a step, around its sections. */
export const StepForm = ({ next, back, children, ...shell }: SectionsFormProps) => (
  <FormShell {...shell}>
    {children}
    <FormFooter next={next} nextName="intent" nextValue="next" back={{ label: back }} />
  </FormShell>
);
