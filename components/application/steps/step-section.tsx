import type { ComponentType } from "react";
import { FieldControls } from "@/components/form/field-controls";
import { Section } from "@/components/ui/card";
import { IdentificationNumbersSection } from "./identification-numbers-section";
import type { SectionProps } from "./section-props";
import { WebCertificatesSection } from "./web-certificates-section";

/** The items whose sections show more than fields, by key. */
const ownSections: Readonly<Partial<Record<string, ComponentType<SectionProps>>>> = {
  identificationNumbers: IdentificationNumbersSection,
  webCertificates: WebCertificatesSection,
};

interface StepSectionProps extends SectionProps {
  /** Where the step has several sections. */
  readonly title?: string;
}

/** A section of a step: its fields, or what its item shows in their place. */
export function StepSection({ title, ...props }: StepSectionProps) {
  const Own = Object.hasOwn(ownSections, props.name) ? ownSections[props.name] : undefined;
  if (Own) return <Own {...props} />;
  const fields = <FieldControls name={props.name} fields={props.fields} />;
  return title ? <Section title={title}>{fields}</Section> : fields;
}
