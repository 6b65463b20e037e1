import type { ComponentType, ReactNode } from "react";
import { FieldControls } from "@/components/form/field-controls";
import { Section } from "@/components/ui/card";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { helpOf } from "@/lib/domain/help/item-help";
import { HelpLink } from "./help-link";
import { LinesSection } from "./lines-section";
import { NetNaccsTerminalsSection } from "./net-naccs-terminals-section";
import type { SectionProps } from "./section-props";
import { UserCodesSection } from "./user-codes-section";
import { WebCertificatesSection } from "./web-certificates-section";

/** The items whose sections show more than fields, by key. */
const ownSections: Readonly<Partial<Record<string, ComponentType<SectionProps>>>> = {
  industries: UserCodesSection,
  identificationNumbers: UserCodesSection,
  lines: LinesSection,
  netNaccsTerminals: NetNaccsTerminalsSection,
  webCertificates: WebCertificatesSection,
};

/** The items that another one's section shows, too, where that is chosen: both change the same UserCodes. */
const sharedSections: Readonly<Partial<Record<string, string>>> = { identificationNumbers: "industries" };

interface StepSectionProps extends SectionProps {
  /** What the section is about. */
  readonly label: string;
  /** Whether the step has several sections, each with a title. */
  readonly titled: boolean;
  /** Above the fields. */
  readonly notices: ReactNode;
}

/** A section of a step: its fields, or what its item shows in their place, with the way to the help page about it. */
export function StepSection({ label, titled, notices, ...props }: StepSectionProps) {
  const shownBy = Object.hasOwn(sharedSections, props.name) ? sharedSections[props.name] : undefined;
  if (shownBy && props.view.reading.chosen.includes(shownBy)) return null;
  const Own = Object.hasOwn(ownSections, props.name) ? ownSections[props.name] : undefined;
  const help = <ItemHelp name={props.name} label={label} />;
  const fields = (
    <>
      {notices}
      <FieldControls name={props.name} fields={props.fields} />
    </>
  );
  if (titled && !Own) {
    return (
      <Section title={label} action={help}>
        {fields}
      </Section>
    );
  }
  return (
    <>
      {help}
      {Own ? <Own {...props} /> : fields}
    </>
  );
}

function ItemHelp({ name, label }: { name: string; label: string }) {
  const href = helpOf(name);
  return (
    href && (
      <p className="item-help">
        <HelpLink href={href}>
          くわしく<VisuallyHidden>（{label}）</VisuallyHidden>
        </HelpLink>
      </p>
    )
  );
}
