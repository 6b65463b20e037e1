import { FieldControl } from "@/components/form/field-control";
import { Section } from "@/components/ui/card";
import type { AnyField } from "@/lib/domain/change/fields/field-kinds";

interface EndedTerminalsSectionProps {
  readonly title: string;
  /** As it is posted. */
  readonly name: string;
  readonly field: AnyField | undefined;
  /** Said where the contract has nothing that could be given up. */
  readonly none: string;
}

/** The terminals of the contract that can be given up. */
export const EndedTerminalsSection = ({ title, name, field, none }: EndedTerminalsSectionProps) => (
  <Section title={title}>
    {field?.kind === "choices" && field.options?.length ? <FieldControl name={name} field={field} /> : <p>{none}</p>}
  </Section>
);
