import type { FormFields } from "@/lib/domain/change/fields/field-kinds";
import type { WizardView } from "./wizard-view";

/** What the section of an item is drawn from. */
export interface SectionProps {
  /** The item's key; the names of its posted fields begin with it. */
  readonly name: string;
  readonly fields: FormFields;
  readonly view: WizardView;
  /** An address of the wizard, so that it leads back to the confirmation where one came from there. */
  readonly stay: (address: string) => string;
}
