import type { OpenForm } from "./open-form";

/** An open form as its component takes it. */
export function stepFormProps({ values, problems, hidden, savedAt, differences }: OpenForm, action: string) {
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
