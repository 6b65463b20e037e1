import { type WizardStep, wizardSteps } from "@/lib/domain/change/wizard";
import type { FieldProblem } from "@/lib/domain/form/parse-form";
import type { DraftView } from "@/lib/services/draft/read-draft";

/** What keeps a step from being done, at the fields of its page; "" where the page has no field for it. */
export function stepProblems(step: WizardStep, { reading }: DraftView): FieldProblem[] {
  const found = reading.problems
    .filter((problem) => problem.step === step)
    // The list of UserCodes has no fields: theirs are on the page of each.
    .map(({ field = "", message }) => ({ field: step === "user-codes" ? "" : field, message }));
  const same = (a: FieldProblem, b: FieldProblem) => (a.field ? a.field === b.field : a.message === b.message);
  // One sentence a field: the first, which speaks of the contract's rules before it speaks of emptiness.
  return found.filter((problem, index) => found.findIndex((other) => same(other, problem)) === index);
}

export interface StepProblem extends FieldProblem {
  readonly step: WizardStep;
}

/** Everything that keeps a draft from being filed, in the order of the steps. */
export const allProblems = (view: DraftView): StepProblem[] =>
  wizardSteps.flatMap(({ key }) => stepProblems(key, view).map((problem) => ({ step: key, ...problem })));
