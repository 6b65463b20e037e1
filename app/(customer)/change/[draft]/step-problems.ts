import { terminalsFormSchema, terminalsKey } from "@/lib/domain/change/terminals-form";
import { type WizardStep, wizardSteps } from "@/lib/domain/change/wizard";
import { type FieldProblem, parseForm } from "@/lib/domain/form/parse-form";
import type { DraftView } from "@/lib/services/draft/read-draft";

/** What keeps a step from being done, at the fields of its page; "" where the page has no field for it. */
export function stepProblems(step: WizardStep, { draft, reading }: DraftView): FieldProblem[] {
  if (step === "terminals" && reading.states.terminals !== "notNeeded") {
    const form = parseForm(terminalsFormSchema, draft.values[terminalsKey] ?? {});
    if (!form.ok) return form.problems;
  }
  const found = reading.problems
    .filter((problem) => problem.step === step)
    // The list of UserCodes has no fields: theirs are on the page of each.
    .map(({ field = "", message }) => ({ field: step === "user-codes" ? "" : field, message }));
  return found.filter((problem, index) => found.findIndex((other) => other.message === problem.message) === index);
}

export interface StepProblem extends FieldProblem {
  readonly step: WizardStep;
}

/** Everything that keeps a draft from being filed, in the order of the steps. */
export const allProblems = (view: DraftView): StepProblem[] =>
  wizardSteps.flatMap(({ key }) => stepProblems(key, view).map((problem) => ({ step: key, ...problem })));
