import { sectionsOf } from "../../domain/change/sections";
import { type WizardStep, wizardSteps } from "../../domain/change/wizard-steps";
import { fieldName } from "../../domain/form/form-part";
import type { FieldProblem } from "../../domain/form/parse-form";
import type { DraftView } from "../../services/draft/read-draft";

/** What keeps a step from being done, at the fields of its page; "" where the page has no field for it. */
export function stepProblems(step: WizardStep, { reading }: DraftView): FieldProblem[] {
  // Sections have fields on the page of their step, and on pages below it.
  const sections = sectionsOf(step, reading.chosen);
  const isElsewhere = (field: string) =>
    sections.some(
      ({ key, form }) =>
        field.startsWith(fieldName(key, "")) &&
        !Object.hasOwn(form?.fields ?? {}, field.slice(fieldName(key, "").length)),
    );
  const found = reading.problems
    .filter((problem) => problem.step === step)
    .map(({ field = "", message }) => ({
      field: isElsewhere(field) ? "" : field,
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
