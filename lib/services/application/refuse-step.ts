import { askableSteps } from "../../domain/application/askable-steps";
import type { ApplicationContent } from "../../domain/change/application-content";
import type { WizardStep } from "../../domain/change/wizard-steps";
import type { Problem } from "../../domain/outcome";

/** Refuses a question about a step in which this application was not filled in. */
export function refuseStep(step: WizardStep | undefined, content: ApplicationContent): Problem | undefined {
  if (step === undefined || askableSteps(content).some(({ key }) => key === step)) return undefined;
  const message = "この申込にはない入力画面です。表示されている中から選び直してください。";
  return { kind: "fields", problems: [{ field: "step", message }] };
}
