import { fieldId } from "@/components/form/field-id";
import { Notice } from "@/components/ui/notice";
import { stepWords, type WizardStep } from "@/lib/domain/change/wizard-steps";
import { paths } from "@/lib/domain/paths";
import type { WizardView } from "./wizard-view";

interface MendedElsewhereProps {
  readonly step: WizardStep;
  readonly view: Pick<WizardView, "draft" | "reading">;
}

/** What the answers of a step bring about and another step mends, each with the way there. */
export const MendedElsewhere = ({ step: here, view: { draft, reading } }: MendedElsewhereProps) =>
  reading.problems
    .filter(({ seenOn, step }) => seenOn === here && step !== here)
    .map(({ step, field, message }) => (
      <Notice key={message} tone="warning">
        {message}
        <a href={`${paths.step(draft.id, step)}?check=1${field ? `#${fieldId(field)}` : ""}`}>
          {stepWords[step].title}へ
        </a>
      </Notice>
    ));
