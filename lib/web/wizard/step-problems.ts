import { sectionsOf } from "../../domain/change/sections";
import { type WizardStep, wizardSteps } from "../../domain/change/wizard-steps";
import type { FieldProblem } from "../../domain/form/parse-form";
import type { DraftView } from "../../services/draft/read-draft";

/** What keeps a step from being done, at the fields of its page; "" where the page has no field for it. */
export function stepProblems(step: WizardStep, { reading }: DraftView): FieldProblem[] {
  // A section without a form has no fields on the page of its step: theirs are on the pages below it.
  const formless = sectionsOf(step, reading.chosen).flatMap(({ key, form }) => (form ? [] : [key]));
  const found = reading.problems
    .filter((problem) => problem.step === step)
    .map(({ field = "", message }) => ({
      field: formless.some((key) => field.startsWith(`${key}.`)) ? "" : field,
      message,
    }));
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
