import type { StepFormProps } from "@/components/application/steps/step-form-props";
import type { OpenForm } from "./open-form";

/** An open form as its client component takes it. */
export function stepFormProps(form: OpenForm, action: string): StepFormProps {
  const { values, problems, hidden, savedAt, differences } = form;
  return {
    action,
    values,
    problems,
    hidden,
    ...(savedAt ? { savedAt } : {}),
    // What another tab stored is overwritten by a press of the button alone, not by saving in the background.
    ...(differences.length === 0 ? { autosaveUrl: action } : {}),
  };
}
